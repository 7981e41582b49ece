package org.guangsha.subsidy;

import static org.guangsha.subsidy.RunTable.Mark.AWARDS;
import static org.guangsha.subsidy.RunTable.Mark.COMPUTED;
import static org.guangsha.subsidy.RunTable.Mark.COMPUTED_THROUGH;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.subsidy.LineTable.Due;
import org.guangsha.subsidy.LineTable.Paid;
import org.guangsha.subsidy.LineTable.Versions;
import org.guangsha.subsidy.rules.Amounts;
import org.guangsha.subsidy.rules.Overpaid;
import org.guangsha.subsidy.rules.Settlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes a month's payments chunk by chunk, in the order of the awards' ids; how far it is stands in the run's row. */
@Component
class RunComputing {

    /** Awards computed in one transaction; what a run of any size holds in memory. */
    static final int CHUNK = 1000;

    private final RunTable runs;
    private final LineTable lines;
    private final PauseTable pauses;
    private final OverpaidTable overpaid;
    private final NewStandards newStandards;
    private final StandardsRegister standards;
    private final Clock clock;

    RunComputing(
            RunTable runs,
            LineTable lines,
            PauseTable pauses,
            OverpaidTable overpaid,
            NewStandards newStandards,
            StandardsRegister standards,
            Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.pauses = pauses;
        this.overpaid = overpaid;
        this.newStandards = newStandards;
        this.standards = standards;
        this.clock = clock;
    }

    /** Computes the next chunk of a run; @return whether all of it is computed */
    @Transactional
    public boolean next(RunFacts run) {
        runs.hold(run.id());
        long after = runs.mark(run.id(), COMPUTED_THROUGH);
        if (after == 0) {
            runs.mark(run.id(), AWARDS, lines.count(run.month()));
        }
        List<Due> due = lines.due(run.month(), after, CHUNK);
        if (due.isEmpty()) {
            return true;
        }
        compute(run, due, runs.mark(run.id(), COMPUTED));
        runs.mark(run.id(), COMPUTED, runs.mark(run.id(), COMPUTED) + due.size());
        runs.mark(run.id(), COMPUTED_THROUGH, due.get(due.size() - 1).award());
        return due.size() < CHUNK;
    }

    private void compute(RunFacts run, List<Due> due, long done) {
        long first = due.get(0).award();
        long last = due.get(due.size() - 1).award();
        Map<Long, Versions> versions = upToDate(due, first, last);
        Map<Long, List<Pause>> paused = pauses.of(first, last);
        Map<Long, Paid> paid = lines.paid(first, last, run.id());
        Map<Long, Long> payees = lines.payees(first, last);
        Map<Long, Long> debts = overpaid.debts(first, last, run.id());
        List<Object[]> rows = new ArrayList<>(due.size());
        List<OverpaidTable.Line> overpayments = new ArrayList<>();
        for (Due one : due) {
            Amounts amounts = new Amounts(
                    one.from(),
                    one.to(),
                    versions.get(one.award()).amounts(),
                    paused.getOrDefault(one.award(), List.of()));
            Paid before = paid.getOrDefault(one.award(), Paid.NOTHING);
            Long payee = payees.get(one.award());
            Settlement settled = Settlement.of(
                    amounts.in(run.month()),
                    amounts.through(run.month()),
                    before.paidFen(),
                    before.bookedFen(),
                    payee != null);
            rows.add(row(run, ++done, one, amounts, payee, settled));
            Overpaid debt = Overpaid.of(settled, debts.getOrDefault(one.award(), 0L));
            if (!debt.isNothing()) {
                overpayments.add(new OverpaidTable.Line(done, one.award(), debt));
            }
        }
        lines.add(rows);
        overpaid.add(run.id(), overpayments);
    }

    private static Object[] row(RunFacts run, long number, Due of, Amounts amounts, Long payee, Settlement settled) {
        return new Object[] {
            run.id(),
            number,
            of.award(),
            of.area(),
            amounts.at(run.month()).version(),
            payee,
            settled.monthFen(),
            settled.carriedFen(),
            settled.payFen(),
            settled.newFen(),
            state(settled).name()
        };
    }

    private static LineState state(Settlement settled) {
        if (settled.payFen() > 0) {
            return LineState.PAY;
        }
        return settled.leftFen() > 0 ? LineState.UNPAYABLE : LineState.NOTHING;
    }

    /** Awards that are still by other standards than those of today are worked out anew first. */
    private Map<Long, Versions> upToDate(List<Due> due, long first, long last) {
        Standards now = standards.inForceOn(LocalDate.now(clock));
        Map<Long, Versions> versions = lines.versions(first, last);
        Set<Long> behind = due.stream()
                .filter(one -> one.to() == null)
                .map(Due::award)
                .filter(award -> !versions.get(award).standards().equals(now.version()))
                .collect(Collectors.toSet());
        if (behind.isEmpty()) {
            return versions;
        }
        newStandards.apply(now, behind);
        return lines.versions(first, last);
    }
}
