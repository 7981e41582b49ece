package org.guangsha.application.procedure;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.guangsha.application.CaseRegister;
import org.guangsha.sla.CaseDeadline;
import org.guangsha.staff.Unfenced;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the last day of a case and the timer that waits for it. */
@Component
class MoveDeadline implements CaseDeadline {

    private final CaseRegister cases;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Unfenced unfenced;

    MoveDeadline(
            CaseRegister cases,
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            @Lazy Unfenced unfenced) {
        this.cases = cases;
        this.runtime = runtime;
        this.management = management;
        this.unfenced = unfenced;
    }

    /** The deadline lies with the department that decides, whichever office stops the clock. */
    @Override
    public void move(String caseNo, int lostDays) {
        moveTimers(caseNo, cases.moveDue(caseNo, lostDays));
    }

    /** Moves the timers of a case to its new last day. */
    void moveTimers(String caseNo, LocalDate lastDay) {
        String due = lastDay.toString();
        unfenced.asProgram(() -> instances(caseNo).forEach(open -> move(open.getId(), due)));
    }

    private void move(String instance, String due) {
        runtime.setVariable(instance, ApplicationProcess.CASE_DUE, due);
        management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }

    private List<ProcessInstance> instances(String caseNo) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(ApplicationProcess.KEY)
                .processInstanceBusinessKey(caseNo)
                .list();
    }
}
