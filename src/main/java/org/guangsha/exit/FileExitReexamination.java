package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.FormEntry;
import org.guangsha.engine.SetsVariables;
import org.guangsha.exit.rules.ReexaminationEntry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** Files what became of the appeal; an incomplete entry is sent back with all that it lacks. */
@Component("fileExitReexamination")
@SetsVariables(ExitProcess.UPHELD)
class FileExitReexamination implements TaskListener {

    private final ExitTable exits;
    private final Journal journal;
    private final Clock clock;

    FileExitReexamination(ExitTable exits, Journal journal, Clock clock) {
        this.exits = exits;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String caseNo = task.getExecution().getProcessBusinessKey();
        ReexaminationEntry said = new ReexaminationEntry(
                FormEntry.text(task, "reexaminationOutcome"), FormEntry.text(task, "reexaminationWords"));
        List<String> faults = said.faults();
        FormEntry.refuseIfAny(faults);
        ExitFacts exit = exits.hold(caseNo).orElseThrow();
        exits.reexamined(exit.id(), said.upholds(), said.words(), LocalDate.now(clock), task.getAssignee());
        task.setVariable(ExitProcess.UPHELD, said.upholds());
        journal.note(caseNo, EntryKind.REEXAMINED, (said.upholds() ? "维持退出决定：" : "撤销退出决定：") + said.words());
    }
}
