package org.guangsha.subsidy;

import static org.guangsha.subsidy.RunTable.Mark.BOOKED_THROUGH;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Entry;
import org.guangsha.ledger.Ledger;
import org.guangsha.ledger.Posting;
import org.guangsha.ledger.Share;
import org.guangsha.ledger.Shares;
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
    private final Ledger ledger;
    private final Shares shares;
    private final Clock clock;

    RunBooking(JdbcTemplate sql, RunTable runs, Ledger ledger, Shares shares, Clock clock) {
        this.sql = sql;
        this.runs = runs;
        this.ledger = ledger;
        this.shares = shares;
        this.clock = clock;
    }

    /** A line as the ledger needs it. */
    private record Payment(int number, String document, String area, long payFen, long newFen) {}

    /** What a run needs of each area's budget on top of what was booked before, in fen. */
    @Transactional(readOnly = true)
    public Map<String, Long> wanted(long run) {
        Map<String, Long> byArea = new TreeMap<>();
        sql.query(
                "select area, sum(case when new_fen > 0 then new_fen else 0 end) from subsidy_line where run_id = ? group by area",
                row -> {
                    byArea.put(row.getString(1), row.getLong(2));
                },
                run);
        return byArea;
    }

    /** Once approved: what is to be paid is taken from the budgets, an entry for each area. */
    @Transactional
    public void encumber(RunFacts run) {
        List<Entry> entries = new ArrayList<>();
        wanted(run.id()).forEach((area, fen) -> {
            if (fen > 0) {
                entries.add(entry(
                        "%s/payable-%s".formatted(run.key(), area),
                        "%s租赁补贴应付".formatted(run.month()),
                        Posting.debit(Account.SUBSIDY_EXPENSE, area, fen),
                        Posting.credit(Account.SUBSIDY_PAYABLE, area, fen)));
            }
        });
        ledger.postAll(entries);
    }

    /** Books the next chunk of payments; @return whether all are booked */
    @Transactional
    public boolean next(RunFacts run) {
        runs.hold(run.id());
        List<Payment> next = payments(
                "l.line_no > ? and (l.pay_fen > 0 or l.new_fen <> 0)", run, runs.mark(run.id(), BOOKED_THROUGH));
        ledger.postAll(next.stream().map(payment -> paid(run, payment)).toList());
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
        int through = 0;
        for (List<Payment> next = refused(run, through); !next.isEmpty(); next = refused(run, through)) {
            ledger.postAll(next.stream().map(payment -> cameBack(run, payment)).toList());
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
                        row.getLong(6)),
                run.id(),
                after,
                CHUNK);
    }

    private Entry paid(RunFacts run, Payment of) {
        Share share = shares.of(of.payFen());
        return entry(
                of.document(),
                "%s租赁补贴".formatted(run.month()),
                Posting.debit(Account.SUBSIDY_PAYABLE, of.area(), Math.max(0, of.newFen())),
                Posting.debit(Account.SUBSIDY_RETURNED, of.area(), of.payFen() - of.newFen()),
                Posting.credit(Account.SUBSIDY_EXPENSE, of.area(), Math.max(0, -of.newFen())),
                Posting.credit(Account.SUBSIDY_CITY_FUND, of.area(), share.cityFen()),
                Posting.credit(Account.SUBSIDY_DISTRICT_FUND, of.area(), share.districtFen()));
    }

    private Entry cameBack(RunFacts run, Payment of) {
        Share share = shares.of(of.payFen());
        return entry(
                of.document() + "/returned",
                "%s租赁补贴银行退回".formatted(run.month()),
                Posting.debit(Account.SUBSIDY_CITY_FUND, of.area(), share.cityFen()),
                Posting.debit(Account.SUBSIDY_DISTRICT_FUND, of.area(), share.districtFen()),
                Posting.credit(Account.SUBSIDY_RETURNED, of.area(), of.payFen()));
    }

    private Entry entry(String document, String text, Posting... lines) {
        return new Entry(Book.SUBSIDY, document, LocalDate.now(clock), text, List.of(lines));
    }
}
