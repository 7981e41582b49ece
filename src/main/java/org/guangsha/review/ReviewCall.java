package org.guangsha.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/**
 * The call activity that asks for a review. Its id is the step, its name the step's title; its properties say the rest:
 * {@code form} what the reviewer fills in, {@code returnsTo} to which steps the case may be returned, {@code supplement}
 * whether papers may be asked for, {@code clock} how long it may take, {@code uninvolved} whether only somebody who took no
 * part may do it.
 */
final class ReviewCall {

    /** Variable of the caller: day of the application, {@code yyyy-MM-dd}. */
    private static final String RECEIVED_ON = "receivedOn";

    private final DelegateExecution caller;
    private final FlowElement activity;
    private final Map<String, String> properties;

    private ReviewCall(DelegateExecution caller) {
        this.caller = caller;
        this.activity = caller.getBpmnModelElementInstance();
        this.properties = ReviewSteps.properties(activity);
    }

    /** Empty for the task of a procedure that nobody called: that is no review. */
    static Optional<ReviewCall> find(DelegateTask task) {
        return Optional.ofNullable(task.getExecution().getProcessInstance().getSuperExecution())
                .map(ReviewCall::new);
    }

    static ReviewCall of(DelegateTask task) {
        return of(task.getExecution());
    }

    /** @throws IllegalStateException where nobody called: a review is part of a procedure */
    static ReviewCall of(DelegateExecution review) {
        DelegateExecution caller = review.getProcessInstance().getSuperExecution();
        if (caller == null) {
            throw new IllegalStateException("部门审查只能由其他流程调用，不能单独启动");
        }
        return new ReviewCall(caller);
    }

    String step() {
        return activity.getId();
    }

    String title() {
        return activity.getName();
    }

    /** @throws IllegalStateException where the step names none: then nobody knows what its reviewer has to say */
    String form() {
        String form = properties.get("form");
        if (form == null) {
            throw new IllegalStateException("步骤 %s 没有扩展属性 form：请在流程图中写明审查使用的表单".formatted(step()));
        }
        return form;
    }

    /** Ids of the steps to which the case may be returned, the nearest first. */
    List<String> returnsTo() {
        return ReviewSteps.returnsTo(properties);
    }

    boolean maySupplement() {
        return properties.containsKey("supplement");
    }

    boolean isReexamination() {
        return isReexamination(properties);
    }

    static boolean isReexamination(Map<String, String> properties) {
        return "reexamination".equals(properties.get("clock"));
    }

    boolean onlyUninvolved() {
        return "true".equals(properties.get("uninvolved"));
    }

    LocalDate receivedOn() {
        return LocalDate.parse((String) caller.getVariable(RECEIVED_ON));
    }
}
