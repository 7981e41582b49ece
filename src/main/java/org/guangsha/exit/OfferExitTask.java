package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.SetsVariables;
import org.guangsha.exit.rules.ExitMonths;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** Names a task of an exit after its case, and proposes the month from which the subsidy stops. */
@Component("offerExitTask")
@SetsVariables(ExitProcess.FROM_MONTH)
class OfferExitTask implements TaskListener {

    private final ExitTable exits;
    private final Policy policy;
    private final Clock clock;

    OfferExitTask(ExitTable exits, Policy policy, Clock clock) {
        this.exits = exits;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String caseNo = task.getExecution().getProcessBusinessKey();
        task.setName(task.getName() + " " + caseNo);
        if (ExitProcess.DECIDE.equals(task.getTaskDefinitionKey())) {
            ExitFacts exit = exits.openOf(caseNo).orElseThrow();
            ExitMonths months = ExitMonths.of(
                    exit.since(),
                    LocalDate.now(clock),
                    policy.subsidy().changeTakesEffect().value());
            task.setVariable(ExitProcess.FROM_MONTH, months.usual().toString());
        }
    }
}
