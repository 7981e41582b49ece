package org.guangsha.subsidy;

import java.time.Clock;
import java.time.YearMonth;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 建立当月发放: the timer's instance opens the month's run; one begun by a person has opened it already. */
@Component("openSubsidyRun")
@SetsVariables({SubsidyRunProcess.MONTH, SubsidyRunProcess.DUE})
class OpenSubsidyRun implements JavaDelegate {

    private final RunOpening opening;
    private final Clock clock;

    OpenSubsidyRun(RunOpening opening, Clock clock) {
        this.opening = opening;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean asked = execution.hasVariable(SubsidyRunProcess.MONTH);
        if (!asked) {
            YearMonth month = YearMonth.now(clock);
            execution.setVariable(SubsidyRunProcess.MONTH, month.toString());
            execution.setProcessBusinessKey(SubsidyRunProcess.key(month));
        }
        execution.setVariable(SubsidyRunProcess.DUE, asked || opening.byTimer(YearMonth.now(clock)));
    }
}
