package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.FormEntry;
import org.guangsha.exit.rules.DecisionEntry;
import org.guangsha.exit.rules.ExitMonths;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** Files the decision of 退出审核; an incomplete one is sent back with all that it lacks. */
@Component("fileExitDecision")
class FileExitDecision implements TaskListener {

    private final ExitTable exits;
    private final Journal journal;
    private final Policy policy;
    private final Clock clock;

    FileExitDecision(ExitTable exits, Journal journal, Policy policy, Clock clock) {
        this.exits = exits;
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String caseNo = task.getExecution().getProcessBusinessKey();
        ExitFacts exit = exits.hold(caseNo).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        ExitMonths months = ExitMonths.of(
                exit.since(), today, policy.subsidy().changeTakesEffect().value());
        DecisionEntry said = new DecisionEntry(
                FormEntry.text(task, ExitProcess.DECISION),
                FormEntry.text(task, ExitProcess.FROM_MONTH),
                FormEntry.text(task, "words"));
        List<String> faults = said.faults(List.of(ExitProcess.EXITS, ExitProcess.STAYS), ExitProcess.EXITS, months);
        FormEntry.refuseIfAny(faults);
        boolean leaves = ExitProcess.EXITS.equals(said.outcome());
        YearMonth from = leaves ? said.from() : null;
        exits.decided(exit.id(), leaves, from, said.words(), today, task.getAssignee());
        String what = leaves ? "自 %s 起退出：".formatted(from) : "继续保障：";
        journal.note(caseNo, EntryKind.EXIT, what + said.words());
    }
}
