package org.guangsha.subsidy;

import static org.guangsha.subsidy.RunTable.Mark.BOOKED_THROUGH;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guangsha.ledger.Ledger;
import org.guangsha.ledger.Shares;
import org.guangsha.subsidy.RunEntries.Payment;
import org.guangsha.subsidy.rules.Overpaid;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books a run in the ledger of subsidies. Every entry bears a document that follows from the run and the case, and the ledger
 * books a document once: a step that runs again books nothing twice.
 */
@Component
class RunBooking {

    /** Payments booked in one transaction. */
    static final int CHUNK = 1000;

    private final JdbcTemplate sql;
    private final RunTable runs;
    private final OverpaidTable overpaid;
    private final Ledger ledger;
    private final Shares shares;
    private final Clock clock;

    RunBooking(JdbcTemplate sql, RunTable runs, OverpaidTable overpaid, Ledger ledger, Shares shares, Clock clock) {
        this.sql = sql;
        this.runs = runs;
        this.overpaid = overpaid;
        this.ledger = ledger;
        this.shares = shares;
        this.clock = clock;
    }

    /** What a run needs of each area's budget on top of what was booked before, in fen. */
    @Transactional(readOnly = true)
    public Map<String, Long> wanted(long run) {
        Map<String, Long> byArea = new TreeMap<>();
        sql.query(
                """
                select l.area, sum(case when l.new_fen > 0 then l.new_fen else 0 end + coalesce(o.set_off_fen, 0))
                from subsidy_line l left join subsidy_overpaid o on o.run_id = l.run_id and o.line_no = l.line_no
                where l.run_id = ? group by l.area""",
                row -> {
                    byArea.put(row.getString(1), row.getLong(2));
                },
                run);
        return byArea;
    }

    /** Once approved: what is to be paid is taken from the budgets, an entry for each area. */
    @Transactional
    public void encumber(RunFacts run) {
        RunEntries entries = entries(run);
        ledger.postAll(wanted(run.id()).entrySet().stream()
                .filter(area -> area.getValue() > 0)
                .map(area -> entries.payable(area.getKey(), area.getValue()))
                .toList());
    }

    /** Books the next chunk of payments; @return whether all are booked */
    @Transactional
    public boolean next(RunFacts run) {
        runs.hold(run.id());
        List<Payment> next = withOverpaid(run, payments("l.line_no > ?", run, runs.mark(run.id(), BOOKED_THROUGH)));
        RunEntries entries = entries(run);
        ledger.postAll(next.stream()
                .flatMap(line -> entries.of(line, shares.of(line.payFen())).stream())
                .toList());
        if (!next.isEmpty()) {
            runs.mark(run.id(), BOOKED_THROUGH, next.get(next.size() - 1).number());
        }
        boolean all = next.size() < CHUNK;
        if (all) {
            runs.release(run.id());
        }
        return all;
    }

    /** What came back from the bank goes back into the funds, and is owed to the household still. */
    @Transactional
    public void returned(RunFacts run) {
        RunEntries entries = entries(run);
        int through = 0;
        for (List<Payment> next = refused(run, through); !next.isEmpty(); next = refused(run, through)) {
            ledger.postAll(next.stream()
                    .map(line -> entries.cameBack(line, shares.of(line.payFen())))
                    .toList());
            through = next.get(next.size() - 1).number();
        }
    }

    private List<Payment> refused(RunFacts run, int after) {
        return payments("l.line_no > ? and l.state = 'REFUSED'", run, after);
    }

    private List<Payment> payments(String which, RunFacts run, long after) {
        return sql.query(
                """
                select l.line_no, a.case_no, a.kind, l.area, l.pay_fen, l.new_fen
                from subsidy_line l join subsidy_award a on a.id = l.award_id
                where l.run_id = ? and %s order by l.line_no limit ?""".formatted(which),
                (row, at) -> new Payment(
                        row.getInt(1),
                        run.key() + "/" + row.getString(2)
                                + (AwardKind.valueOf(row.getString(3)) == AwardKind.BRIDGING ? "/bridging" : ""),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6),
                        Overpaid.NOTHING),
                run.id(),
                after,
                CHUNK);
    }

    /** What the run found overpaid or set off stands beside the lines, a row for few of them. */
    private List<Payment> withOverpaid(RunFacts run, List<Payment> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        Map<Integer, Overpaid> found = overpaid.of(
                run.id(), lines.get(0).number(), lines.get(lines.size() - 1).number());
        return found.isEmpty()
                ? lines
                : lines.stream()
                        .map(line -> line.with(found.getOrDefault(line.number(), Overpaid.NOTHING)))
                        .toList();
    }

    private RunEntries entries(RunFacts run) {
        return new RunEntries(run.month(), LocalDate.now(clock));
    }
}
