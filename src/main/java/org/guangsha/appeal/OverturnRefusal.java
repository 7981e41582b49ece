package org.guangsha.appeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.ApplicationProcedure;
import org.guangsha.application.CaseRegister;
import org.guangsha.journal.EntryKind;
import org.guangsha.sla.Pauses;
import org.springframework.stereotype.Component;

/** 撤销并恢复办理: the refusal does not stand; the case goes on where it was refused, without the days that were lost. */
@Component("overturnRefusal")
class OverturnRefusal implements JavaDelegate {

    private final Appeals appeals;
    private final CaseRegister cases;
    private final Pauses pauses;
    private final AppealLetters letters;
    private final ApplicationProcedure procedure;

    OverturnRefusal(
            Appeals appeals, CaseRegister cases, Pauses pauses, AppealLetters letters, ApplicationProcedure procedure) {
        this.appeals = appeals;
        this.cases = cases;
        this.pauses = pauses;
        this.letters = letters;
        this.procedure = procedure;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        AppealFacts appeal = appeals.close(caseNo, AppealState.OVERTURNED, EntryKind.REEXAMINED, "撤销不予保障的决定，案件恢复办理");
        letters.reexamined(appeal);
        cases.reopen(caseNo);
        pauses.lose(caseNo, "appeal-" + appeal.id(), appeal.refusedOn());
        procedure.resume(cases.byNo(caseNo), appeal.refusedStep());
    }
}
