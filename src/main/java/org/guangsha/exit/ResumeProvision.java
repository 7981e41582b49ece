package org.guangsha.exit;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** 恢复保障: the decision does not stand; what it ended goes on as it was, and the household is told. */
@Component("resumeProvision")
class ResumeProvision implements JavaDelegate {

    private static final String WHY = "复审撤销退出决定";

    private final ExitTable exits;
    private final SubsidyAwards awards;
    private final WaitingList list;
    private final ExitLetters letters;
    private final ExitEndings endings;

    ResumeProvision(ExitTable exits, SubsidyAwards awards, WaitingList list, ExitLetters letters, ExitEndings endings) {
        this.exits = exits;
        this.awards = awards;
        this.list = list;
        this.letters = letters;
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exits.hold(execution.getProcessBusinessKey()).ifPresent(this::resume);
    }

    private void resume(ExitFacts exit) {
        exits.stoppedBy(exit.id())
                .forEach(before -> awards.goOn(exit.caseNo(), before.kind(), before.to(), before.endReason(), WHY));
        if (exit.leftList()) {
            list.comeBack(exit.caseNo());
        }
        letters.reexamined(exit, false);
        endings.close(exit, ExitOutcome.OVERTURNED);
    }
}
