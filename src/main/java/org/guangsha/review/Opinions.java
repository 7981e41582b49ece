package org.guangsha.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The opinions on file, in the order they were given. */
@Service
public class Opinions {

    private final OpinionRepository rows;

    Opinions(OpinionRepository rows) {
        this.rows = rows;
    }

    @Transactional
    void file(Opinion opinion) {
        rows.save(new OpinionRow(opinion));
    }

    @Transactional(readOnly = true)
    public List<Opinion> of(String caseNo) {
        return rows.ofCase(caseNo).stream().map(OpinionRow::facts).toList();
    }

    /** The refusal that ended the case's way through the offices: the latest of those that decide about the case. */
    @Transactional(readOnly = true)
    public Optional<Opinion> lastRefusal(String caseNo) {
        return of(caseNo).stream()
                .filter(opinion -> opinion.outcome() == ReviewOutcome.REFUSE && !opinion.isAdvisory())
                .reduce((earlier, later) -> later);
    }

    /** Log-ins of all who gave an opinion on the case. */
    @Transactional(readOnly = true)
    public List<String> reviewers(String caseNo) {
        return of(caseNo).stream().map(Opinion::reviewer).distinct().toList();
    }

    /** Reasons by which a step may not refuse the case again, because a reexamination has set them aside (R09). */
    @Transactional(readOnly = true)
    public Set<RefusalReason> barred(String caseNo, String step) {
        return SetAside.reasons(of(caseNo), step);
    }
}
