package org.guangsha.provision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.guangsha.engine.AsksTable;
import org.guangsha.engine.SetsVariables;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Mode;
import org.springframework.stereotype.Component;

/** Keeps the mode that the table chose, with the rule's words. */
@Component("recordMode")
@SetsVariables({ProvisionProcess.MODE, ProvisionProcess.BRIDGED})
@AsksTable(
        keys = "provision-mode",
        inputs = {
            ProvisionProcess.PROGRAMME,
            ProvisionProcess.WISH,
            ProvisionProcess.PRIORITY,
            ProvisionProcess.DWELLING_ON_WISH
        },
        outputs = {ProvisionProcess.MODE, ProvisionProcess.BRIDGED, "words"})
class RecordMode implements ExecutionListener {

    private final Provisions provisions;
    private final Journal journal;
    private final Clock clock;

    RecordMode(Provisions provisions, Journal journal, Clock clock) {
        this.provisions = provisions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Map<String, Object> hit = ((DmnDecisionResult) execution.getVariable("decisionResult"))
                .getSingleResult()
                .getEntryMap();
        Mode mode = Mode.valueOf((String) hit.get(ProvisionProcess.MODE));
        boolean bridged = (boolean) hit.get(ProvisionProcess.BRIDGED);
        String words = (String) hit.get("words");
        String caseNo = execution.getProcessBusinessKey();
        execution.setVariable(ProvisionProcess.MODE, mode.name());
        execution.setVariable(ProvisionProcess.BRIDGED, bridged);
        provisions.choose(new ProvisionRow(caseNo, mode, bridged, words, LocalDate.now(clock)));
        journal.note(caseNo, EntryKind.PROVISION, "%s：%s".formatted(mode.chinese(), words));
    }
}
