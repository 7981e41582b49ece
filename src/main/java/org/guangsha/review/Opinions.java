package org.guangsha.review;

import java.util.List;
import java.util.Optional;
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
        return rows.findByCaseNoOrderByRecordedAtAscIdAsc(caseNo).stream()
                .map(OpinionRow::facts)
                .toList();
    }

    /** The refusal that ended the case's way through the offices: the latest of those that decide about the case. */
    @Transactional(readOnly = true)
    public Optional<Opinion> lastRefusal(String caseNo) {
        return of(caseNo).stream()
                .filter(opinion -> opinion.outcome() == ReviewOutcome.REFUSE && !opinion.isAdvisory())
                .reduce((earlier, later) -> later);
    }
}
