package org.guangsha.provision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.FormEntry;
import org.guangsha.engine.SetsVariables;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** Files the signatures, or that the household gave up; an incomplete entry is sent back with all that it lacks. */
@Component("fileSigning")
@SetsVariables(ProvisionProcess.SIGNED)
class FileSigning implements TaskListener {

    private final Provisions provisions;
    private final Journal journal;
    private final Clock clock;

    FileSigning(Provisions provisions, Journal journal, Clock clock) {
        this.provisions = provisions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String caseNo = task.getExecution().getProcessBusinessKey();
        String outcome = FormEntry.text(task, "outcome");
        String on = FormEntry.text(task, "signedOn");
        String words = FormEntry.text(task, "words");
        List<String> faults =
                Signing.faults(outcome, on, words, provisions.chosen(caseNo).chosenOn(), LocalDate.now(clock));
        FormEntry.refuseIfAny(faults);
        Signing signing = Signing.of(outcome, on, words);
        provisions.settle(caseNo, signing, task.getAssignee());
        task.setVariable(ProvisionProcess.SIGNED, signing.signed());
        journal.note(caseNo, EntryKind.PROVISION, words(signing));
    }

    private static String words(Signing signing) {
        return signing.signed()
                ? "%s 双方签订协议".formatted(signing.on())
                : "%s 申请人放弃保障：%s".formatted(signing.on(), signing.words());
    }
}
