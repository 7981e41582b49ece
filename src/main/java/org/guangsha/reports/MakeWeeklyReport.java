package org.guangsha.reports;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 编制周报: the report of the next week that has none; a step that runs again makes none twice. */
@Component("makeWeeklyReport")
@SetsVariables(WeeklyReportProcess.CAUGHT_UP)
class MakeWeeklyReport implements JavaDelegate {

    private final Reports reports;

    MakeWeeklyReport(Reports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(WeeklyReportProcess.CAUGHT_UP, reports.keepNext());
    }
}
