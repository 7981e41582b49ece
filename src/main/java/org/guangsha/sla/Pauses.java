package org.guangsha.sla;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the clock of a case while the household owes papers or a refusal stands, and lets it go on with the days really lost. */
@Service
public class Pauses {

    /** Cases asked about in one query. */
    private static final int AT_ONCE = 500;

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

    /**
     * What is waited for may come later than was thought. The case's last day is left to whoever works it out again.
     *
     * @param latest the day on which the clock goes on at the latest
     */
    @Transactional
    public void expect(String caseNo, String cause, LocalDate latest) {
        rows.findByCaseNoAndCauseAndToOnIsNull(caseNo, cause).forEach(pause -> pause.expect(latest));
    }

    /** Days really lost by these pauses of one case; see {@link CaseDeadline#move}. */
    public static int lostDays(Collection<Pause> ofCase) {
        return LostDays.of(ofCase);
    }

    /** The case has ended: nothing is waited for any more. */
    @Transactional
    void close(String caseNo) {
        rows.endAll(caseNo, LocalDate.now(clock));
    }

    /** Every pause of these cases, by case; a case that never stood still is not in it. */
    @Transactional(readOnly = true)
    public Map<String, List<Pause>> of(List<String> caseNos) {
        Map<String, List<Pause>> all = new HashMap<>();
        for (int from = 0; from < caseNos.size(); from += AT_ONCE) {
            List<String> some = caseNos.subList(from, Math.min(from + AT_ONCE, caseNos.size()));
            rows.findByCaseNoInOrderById(some).stream()
                    .map(PauseRow::facts)
                    .forEach(pause -> all.computeIfAbsent(pause.caseNo(), caseNo -> new ArrayList<>())
                            .add(pause));
        }
        return all;
    }

    /** Every pause of a case in the order they began. */
    @Transactional(readOnly = true)
    public List<Pause> of(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream().map(PauseRow::facts).toList();
    }
}
