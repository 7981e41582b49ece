package org.guangsha.exit;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.staff.TakingRule;
import org.springframework.stereotype.Component;

/** Nobody reexamines an exit that he or she opened or decided (R09). */
@Component
class ExitUninvolved implements TakingRule {

    private final ExitTable exits;

    ExitUninvolved(ExitTable exits) {
        this.exits = exits;
    }

    @Override
    public Optional<String> whyNot(DelegateTask task, String person) {
        boolean ours = task.getProcessDefinitionId().startsWith(ExitProcess.KEY + ":")
                && ExitProcess.REEXAMINE.equals(task.getTaskDefinitionKey());
        return ours
                ? exits.openOf(task.getExecution().getProcessBusinessKey())
                        .filter(exit -> person.equals(exit.openedBy()) || person.equals(exit.decidedBy()))
                        .map(exit -> "您发起或者决定过本案的退出，复审须由未参与的人员办理")
                : Optional.empty();
    }
}
