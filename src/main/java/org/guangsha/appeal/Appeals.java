package org.guangsha.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.application.CaseRegister;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appeals on file, and how each is closed. */
@Service
public class Appeals {

    private final AppealRepository rows;
    private final CaseRegister cases;
    private final Journal journal;
    private final Clock clock;

    Appeals(AppealRepository rows, CaseRegister cases, Journal journal, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every appeal of a case in the order they were lodged. */
    @Transactional(readOnly = true)
    public List<AppealFacts> of(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream().map(Appeal::facts).toList();
    }

    /** The appeal that is being reexamined; while there is one the refusal is not final. */
    @Transactional(readOnly = true)
    public Optional<AppealFacts> open(String caseNo) {
        return rows.findByCaseNoAndState(caseNo, AppealState.OPEN).map(Appeal::facts);
    }

    AppealFacts add(Appeal appeal) {
        return rows.save(appeal).facts();
    }

    /** Closes the open appeal; unless the refusal was set aside the members may apply elsewhere again. */
    AppealFacts close(String caseNo, AppealState how, EntryKind kind, String words) {
        Appeal open = rows.findByCaseNoAndState(caseNo, AppealState.OPEN).orElseThrow();
        open.close(how, LocalDate.now(clock));
        if (how != AppealState.OVERTURNED) {
            cases.release(caseNo);
        }
        journal.note(caseNo, kind, words);
        return open.facts();
    }
}
