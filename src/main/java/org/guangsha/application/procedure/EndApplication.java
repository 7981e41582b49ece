package org.guangsha.application.procedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.application.CaseEndings;
import org.guangsha.application.EndReason;
import org.guangsha.exchange.EvidenceProcess;
import org.guangsha.notice.NoticeService;
import org.guangsha.notice.ObjectionService;
import org.guangsha.supplement.Supplements;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** 终止办理: closes the case without a decision; what hangs out is taken down, what was objected to has no object any more. */
@Component("endApplication")
class EndApplication implements JavaDelegate {

    private final CaseEndings endings;
    private final NoticeService notices;
    private final ObjectionService objections;
    private final Supplements supplements;
    private final EvidenceProcess evidence;

    EndApplication(
            @Lazy CaseEndings endings,
            NoticeService notices,
            ObjectionService objections,
            Supplements supplements,
            EvidenceProcess evidence) {
        this.supplements = supplements;
        this.endings = endings;
        this.notices = notices;
        this.objections = objections;
        this.evidence = evidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String reason = (String) execution.getVariable(ApplicationProcess.END_REASON);
        notices.takeDown(caseNo);
        objections.lapse(caseNo);
        supplements.end(caseNo);
        evidence.cancel(caseNo);
        if (reason == null) {
            endings.close(caseNo, EndReason.PAPERS_NEVER_CAME, "未在规定期限内补正材料");
        } else {
            String words = (String) execution.getVariable(ApplicationProcess.END_WORDS);
            endings.close(caseNo, EndReason.valueOf(reason), words);
        }
    }
}
