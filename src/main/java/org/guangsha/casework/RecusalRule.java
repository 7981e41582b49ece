package org.guangsha.casework;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.staff.TakingRule;
import org.springframework.stereotype.Component;

/** Whoever has stepped back from a case takes and finishes none of its tasks. */
@Component
class RecusalRule implements TakingRule {

    private final RecusalRepository recusals;

    RecusalRule(RecusalRepository recusals) {
        this.recusals = recusals;
    }

    @Override
    public Optional<String> whyNot(DelegateTask task, String person) {
        String caseNo = task.getExecution().getProcessBusinessKey();
        return recusals.steppedBack(caseNo, person) ? Optional.of("已在本案回避的人员不能办理本案的任务") : Optional.empty();
    }
}
