package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** 确认继续保障: nothing has changed, the household goes on as it is. */
@Component("confirmHousehold")
class ConfirmHousehold implements JavaDelegate {

    private final RequalificationTable table;
    private final RequalificationLetters letters;
    private final Journal journal;
    private final Clock clock;

    ConfirmHousehold(RequalificationTable table, RequalificationLetters letters, Journal journal, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requalification one = table.hold(RequalificationProcess.idOf(execution)).orElseThrow();
        table.settle(one.id(), RequalificationState.CONFIRMED, LocalDate.now(clock));
        journal.note(
                one.caseNo(),
                EntryKind.REQUALIFICATION,
                "%s：%s".formatted(one.cause().chinese(), RequalificationState.CONFIRMED.chinese()));
        letters.result(one, RequalificationState.CONFIRMED, List.of());
    }
}
