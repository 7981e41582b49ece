package org.guangsha.requalification.campaign;

import java.util.List;
import java.util.Map;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.requalification.Checked;
import org.guangsha.requalification.RequalificationLetters;
import org.guangsha.requalification.RequalificationState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells households that are settled unchanged and eligible, hundreds at once: letter and line, no instance. */
@Component
class Confirmations {

    private final Journal journal;
    private final RequalificationLetters letters;

    Confirmations(Journal journal, RequalificationLetters letters) {
        this.journal = journal;
        this.letters = letters;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(List<Checked> unchanged) {
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
