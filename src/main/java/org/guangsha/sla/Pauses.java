package org.guangsha.sla;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the clock of a case while the household owes papers or a refusal stands, and lets it go on with the days really lost. */
@Service
public class Pauses {

    private final PauseRepository rows;
    private final CaseDeadline deadline;
    private final Clock clock;

    Pauses(PauseRepository rows, CaseDeadline deadline, Clock clock) {
        this.rows = rows;
        this.deadline = deadline;
        this.clock = clock;
    }

    /**
     * Stops the clock from today.
     *
     * @param cause what is waited for; the same name ends the pause
     * @param latest the day on which it goes on at the latest
     */
    @Transactional
    public void begin(String caseNo, String cause, LocalDate latest) {
        rows.save(new PauseRow(caseNo, cause, LocalDate.now(clock), latest));
        deadline.move(caseNo, LostDays.of(of(caseNo)));
    }

    /** Time that was lost before anybody knew it would count as lost, such as that of a refusal that did not stand. */
    @Transactional
    public void lose(String caseNo, String cause, LocalDate since) {
        rows.save(new PauseRow(caseNo, cause, since, LocalDate.now(clock)));
        end(caseNo, cause);
    }

    /** Ends the pause of this cause; where there is none nothing happens. */
    @Transactional
    public void end(String caseNo, String cause) {
        List<PauseRow> standing = rows.findByCaseNoAndCauseAndToOnIsNull(caseNo, cause);
        if (!standing.isEmpty()) {
            standing.forEach(pause -> pause.end(LocalDate.now(clock)));
            deadline.move(caseNo, LostDays.of(of(caseNo)));
        }
    }

    /** The case has ended: nothing is waited for any more. */
    @Transactional
    void close(String caseNo) {
        rows.endAll(caseNo, LocalDate.now(clock));
    }

    /** Every pause of a case in the order they began. */
    @Transactional(readOnly = true)
    public List<Pause> of(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream().map(PauseRow::facts).toList();
    }
}
