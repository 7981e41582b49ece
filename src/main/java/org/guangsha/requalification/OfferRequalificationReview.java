package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.engine.SetsVariables;
import org.guangsha.money.Yuan;
import org.guangsha.provision.Recounts;
import org.guangsha.requalification.rules.FoundFacts;
import org.springframework.stereotype.Component;

/** Names the review after its case and lays before the reviewer what was declared last, else what is on file. */
@Component("offerRequalificationReview")
@SetsVariables({RequalificationProcess.SHEET, "income", "assets", "ownArea"})
class OfferRequalificationReview implements TaskListener {

    private final DeclarationTable declarations;
    private final Recounts recounts;
    private final CaseRegister cases;
    private final Clock clock;

    OfferRequalificationReview(DeclarationTable declarations, Recounts recounts, CaseRegister cases, Clock clock) {
        this.declarations = declarations;
        this.recounts = recounts;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String caseNo = task.getExecution().getProcessBusinessKey();
        long id = RequalificationProcess.idOf(task.getExecution());
        task.setName(task.getName() + " " + caseNo);
        List.of(RequalificationProcess.CONCLUSION, "ground", "words", "against").forEach(task::removeVariable);
        Figures proposed =
                declarations.declaration(id).map(Declaration::figures).orElseGet(() -> filed(cases.byNo(caseNo)));
        task.setVariable(RequalificationProcess.SHEET, RequalificationSheet.of(id));
        task.setVariable("income", Yuan.plain(proposed.incomeFen()));
        task.setVariable("assets", Yuan.plain(proposed.assetsFen()));
        task.setVariable("ownArea", proposed.ownArea().toPlainString());
    }

    private Figures filed(CaseFacts of) {
        return FoundFacts.figures(recounts.facts(of, LocalDate.now(clock)), recounts.ownArea(of));
    }
}
