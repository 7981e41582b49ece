package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.eligibility.Findings;
import org.guangsha.engine.SetsVariables;
import org.guangsha.exit.ExitGround;
import org.guangsha.exit.Exits;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Fault;
import org.guangsha.requalification.rules.Grounds;
import org.springframework.stereotype.Component;

/** 转入退出: the exit tells, hears, decides and is appealed; where none may be opened, a reviewer has to say what follows. */
@Component("exitHousehold")
@SetsVariables(RequalificationProcess.EXIT_OPENED)
class ExitHousehold implements JavaDelegate {

    private final RequalificationTable table;
    private final DeclarationTable declarations;
    private final Findings findings;
    private final Exits exits;
    private final Journal journal;
    private final Clock clock;

    ExitHousehold(
            RequalificationTable table,
            DeclarationTable declarations,
            Findings findings,
            Exits exits,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.declarations = declarations;
        this.findings = findings;
        this.exits = exits;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requalification one = table.hold(RequalificationProcess.idOf(execution)).orElseThrow();
        Optional<Review> review = declarations.review(one.id());
        ExitGround ground = review.map(Review::ground)
                .orElseGet(() ->
                        Grounds.of(one.cause(), findings.latest(one.caseNo()).orElseThrow()));
        String words = review.map(Review::words).orElseGet(() -> wordsOf(one));
        List<Fault> refused = exits.openUnlessRefused(one.caseNo(), ground, one.openedOn(), words);
        execution.setVariable(RequalificationProcess.EXIT_OPENED, refused.isEmpty());
        if (refused.isEmpty()) {
            table.settle(one.id(), RequalificationState.EXIT, LocalDate.now(clock));
        } else {
            String why = refused.stream().map(Fault::message).collect(Collectors.joining("；"));
            table.add(one, "不能发起退出：" + why);
            journal.note(one.caseNo(), EntryKind.REQUALIFICATION, "不能发起退出，转人工复核：" + why);
        }
    }

    private static String wordsOf(Requalification one) {
        return one.words().isBlank() ? one.cause().chinese() + "：" + CheckOutcome.NOT_ELIGIBLE.chinese() : one.words();
    }
}
