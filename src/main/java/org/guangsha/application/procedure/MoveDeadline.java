package org.guangsha.application.procedure;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.guangsha.application.CaseRegister;
import org.guangsha.sla.CaseDeadline;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the last day of a case and the timer that waits for it. */
@Component
class MoveDeadline implements CaseDeadline {

    private final CaseRegister cases;
    private final RuntimeService runtime;
    private final ManagementService management;

    MoveDeadline(CaseRegister cases, @Lazy RuntimeService runtime, @Lazy ManagementService management) {
        this.cases = cases;
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public void move(String caseNo, int lostDays) {
        LocalDate due = cases.moveDue(caseNo, lostDays);
        for (ProcessInstance open : instances(caseNo)) {
            runtime.setVariable(open.getId(), ApplicationProcess.CASE_DUE, due.toString());
            management
                    .createJobQuery()
                    .processInstanceId(open.getId())
                    .timers()
                    .list()
                    .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        }
    }

    private List<ProcessInstance> instances(String caseNo) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(ApplicationProcess.KEY)
                .processInstanceBusinessKey(caseNo)
                .list();
    }
}
