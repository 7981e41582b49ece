package org.guangsha.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * The call activity that asks for a review. Its id is the step, its name the step's title; its property {@code form} says
 * what the reviewer fills in.
 */
final class ReviewCall {

    private static final String FORM = "form";

    /** Variable of the caller: day of the application, {@code yyyy-MM-dd}. */
    private static final String RECEIVED_ON = "receivedOn";

    private final DelegateExecution caller;
    private final FlowElement activity;

    private ReviewCall(DelegateExecution caller) {
        this.caller = caller;
        this.activity = caller.getBpmnModelElementInstance();
    }

    /** @throws IllegalStateException where nobody called: a review is part of a procedure */
    static ReviewCall of(DelegateTask task) {
        DelegateExecution caller = task.getExecution().getProcessInstance().getSuperExecution();
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
        String form = properties().get(FORM);
        if (form == null) {
            throw new IllegalStateException("步骤 %s 没有扩展属性 form：请在流程图中写明审查使用的表单".formatted(step()));
        }
        return form;
    }

    LocalDate receivedOn() {
        return LocalDate.parse((String) caller.getVariable(RECEIVED_ON));
    }

    private Map<String, String> properties() {
        ExtensionElements own = activity.getExtensionElements();
        return own == null
                ? Map.of()
                : own.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
