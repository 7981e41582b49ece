package org.guangsha.standards.yearly;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names a task after its step and its version, and fills its form beforehand. */
@Component("openStandardsStep")
class OpenStandardsStep implements TaskListener {

    private final List<StepFiling> kinds;

    OpenStandardsStep(List<StepFiling> kinds) {
        this.kinds = kinds;
    }

    @Override
    public void notify(DelegateTask task) {
        StepCall call = StepCall.of(task);
        task.setName(call.title() + " " + task.getExecution().getProcessBusinessKey());
        of(kinds, call).open(task, call);
    }

    /** @throws IllegalStateException where a diagram names a form that no kind of step has */
    static StepFiling of(List<StepFiling> kinds, StepCall call) {
        return kinds.stream()
                .filter(kind -> kind.takes(call))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "步骤“%s”的扩展属性 form 或者 department 有误：%s".formatted(call.title(), call.form())));
    }
}
