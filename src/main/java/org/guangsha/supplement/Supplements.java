package org.guangsha.supplement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.engine.SendsMessage;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of missing papers: asked for once a step, handed in or lapsed; in a diagram {@code ${supplements.lapseWithdraws()}}. */
@Service("supplements")
@SendsMessage(name = Supplements.SUPPLIED)
public class Supplements {

    static final String SUPPLIED = "papers-supplied";
    private static final String REFUSED = "未登记补正材料";
    private static final String NOT_OWED = "这份补正告知已经办结，不再收取材料";

    private final SupplementRepository rows;
    private final RuntimeService runtime;
    private final WorkCalendar calendar;
    private final Policy policy;
    private final Clock clock;

    Supplements(SupplementRepository rows, RuntimeService runtime, WorkCalendar calendar, Policy policy, Clock clock) {
        this.rows = rows;
        this.runtime = runtime;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    /** Whether this step has asked for papers before; it does so once (FACTS missing papers). */
    @Transactional(readOnly = true)
    public boolean asked(String caseNo, String step) {
        return rows.asked(caseNo, step);
    }

    /**
     * Keeps a list of what is missing; the last day to hand it in follows from the policy.
     *
     * @return id of the list
     */
    @Transactional
    public long ask(SupplementRequest wanted) {
        LocalDate today = LocalDate.now(clock);
        int days = policy.supplement().termDays().value();
        LocalDate due = calendar.dueAfterDays(today, days).due();
        return rows.save(new Supplement(wanted, today, due)).id();
    }

    /** Whether a household that hands in nothing in time is taken to withdraw; else it is judged on what there is. */
    public boolean lapseWithdraws() {
        return policy.supplement().lapseWithdraws().value();
    }

    /** What follows when a term is over, in words. */
    String lapseFollows() {
        return lapseWithdraws() ? "视为撤回申请" : "就现有材料审查";
    }

    /** Every list of a case in the order they were asked for. */
    @Transactional(readOnly = true)
    public List<SupplementFacts> of(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream()
                .map(Supplement::facts)
                .toList();
    }

    /**
     * A list that papers are still owed of.
     *
     * @throws FaultsFound 409 where it is closed, or no list of this case
     */
    @Transactional(readOnly = true)
    public SupplementFacts open(String caseNo, long id) {
        Faults faults = new Faults();
        Optional<Supplement> list =
                rows.findById(id).filter(found -> found.facts().caseNo().equals(caseNo) && found.isOpen());
        if (list.isEmpty()) {
            faults.add("", "NOT_OWED", NOT_OWED);
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
        return list.orElseThrow().facts();
    }

    /**
     * Takes papers in; once none is owed the review goes on.
     *
     * @param positions of the papers in the list, from 0; one handed in before stays as it was
     * @throws NoSuchElementException where there is no such list
     * @throws FaultsFound 409 where nothing is owed any more; 422 where no paper was named
     */
    @Transactional
    public SupplementFacts supply(long id, Collection<Integer> positions) {
        Supplement list = rows.findLockedById(id).orElseThrow();
        Faults faults = new Faults();
        if (!list.isOpen()) {
            faults.add("", "NOT_OWED", NOT_OWED);
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
        int papers = list.facts().papers().size();
        if (positions.stream().noneMatch(position -> position >= 0 && position < papers)) {
            faults.add("papers", "MISSING", "请勾选收到的材料");
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        list.supply(positions, LocalDate.now(clock));
        if (!list.isOpen()) {
            goOn(list.facts());
        }
        return list.facts();
    }

    @Transactional
    SupplementFacts lapse(long id) {
        Supplement list = rows.findLockedById(id).orElseThrow();
        list.close(SupplementState.LAPSED, LocalDate.now(clock));
        return list.facts();
    }

    /** The case has ended: nothing is owed any more. */
    @Transactional
    public void end(String caseNo) {
        rows.findByCaseNoOrderById(caseNo).stream()
                .filter(Supplement::isOpen)
                .forEach(list -> list.close(SupplementState.ENDED, LocalDate.now(clock)));
    }

    SupplementFacts get(long id) {
        return rows.findById(id).orElseThrow().facts();
    }

    private void goOn(SupplementFacts supplied) {
        runtime.createMessageCorrelation(SUPPLIED)
                .processInstanceBusinessKey(supplied.caseNo())
                .processInstanceVariableEquals(SupplementRequest.VARIABLE, supplied.id())
                .correlate();
    }
}
