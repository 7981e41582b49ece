package org.guangsha.subsidy;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.staff.TakingRule;
import org.springframework.stereotype.Component;

/** Money leaves by the hands of two: whoever approved at the housing department does not approve for finance (R13). */
@Component
class TwoPersons implements TakingRule {

    private final RunTable runs;

    TwoPersons(RunTable runs) {
        this.runs = runs;
    }

    @Override
    public Optional<String> whyNot(DelegateTask task, String person) {
        boolean second = task.getProcessDefinitionId().startsWith(SubsidyRunProcess.APPROVAL + ":")
                && SubsidyRunProcess.SECOND_APPROVAL.equals(SubsidyApprovals.step(task));
        return second
                ? runs.ofMonth(SubsidyRunProcess.month(task.getExecution().getProcessBusinessKey()))
                        .filter(run -> person.equals(run.firstApprover()))
                        .map(run -> "您已在住房保障部门审批过本月发放，财政部门审批须由另一人办理")
                : Optional.empty();
    }
}
