package org.guangsha.requalification.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.requalification.Checked;
import org.guangsha.requalification.RequalificationBatches;
import org.guangsha.requalification.RequalificationLetters;
import org.guangsha.requalification.RequalificationState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Confirms households that are unchanged and eligible, hundreds at once: result, letter and line, no instance. */
@Component
class Confirmations {

    private final RequalificationBatches table;
    private final Journal journal;
    private final RequalificationLetters letters;
    private final Clock clock;

    Confirmations(RequalificationBatches table, Journal journal, RequalificationLetters letters, Clock clock) {
        this.table = table;
        this.journal = journal;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(List<Checked> unchanged) {
        table.settle(
                unchanged.stream().map(one -> one.of().id()).toList(),
                RequalificationState.CONFIRMED,
                LocalDate.now(clock));
        journal.noteAll(
                EntryKind.REQUALIFICATION,
                unchanged.stream()
                        .map(one -> Map.entry(one.of().caseNo(), words(one)))
                        .toList());
        letters.confirmed(unchanged);
    }

    private static String words(Checked one) {
        return "%s：%s".formatted(one.of().cause().chinese(), RequalificationState.CONFIRMED.chinese());
    }
}
