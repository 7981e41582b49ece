package org.guangsha.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.guangsha.household.SpecialGroup;
import org.guangsha.policy.Programme;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.waitinglist.Joining;
import org.guangsha.waitinglist.WaitingFacts;
import org.guangsha.waitinglist.WaitingList;
import org.guangsha.waitinglist.WaitingRescore;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What it costs to rank a long list anew when somebody moves between its ends, beside a bare update of as many ranks over a table
 * of the same rows and indexes; and how fast a rank is read with its reasons (R10).
 */
final class WaitingListSpeed {

    private static final int WAITING = 50_000;
    private static final int TIMES = 12;
    private static final int WARM_UP = 4;
    private static final int READS = 2_000;
    private static final double BAR = 3;
    private static final String AREA = "130403";
    private static final String MOVER = "130403-2020-000000";

    private static final String BARE = """
            update bare_rank b set rank_no = n.now_rank
            from (select case_no, row_number() over (order by score desc, accepted_on, case_no) as now_rank
                  from bare_rank) n
            where b.case_no = n.case_no and b.rank_no <> n.now_rank""";

    private final Product product;
    private final WaitingList list;
    private final JdbcTemplate sql;
    private final Random random = new Random(10);

    WaitingListSpeed(Product product) {
        this.product = product;
        list = product.bean(WaitingList.class);
        sql = product.bean(JdbcTemplate.class);
    }

    void measure(Report report) throws SQLException {
        LocalDate today = LocalDate.now(product.bean(Clock.class));
        Samples filled = new Samples();
        Progress.during(
                "%d households join".formatted(WAITING),
                () -> filled.time(() -> {
                    list.joinAll(households(today));
                    return null;
                }));
        bareTable();
        product.analyze();
        report.note("waiting list: %d households join at once".formatted(WAITING), filled.toString());
        rank(report);
        read(report);
        time(report, today);
    }

    private void rank(Report report) {
        Samples own = new Samples();
        Samples bare = new Samples();
        for (int i = -WARM_UP; i < TIMES; i++) {
            boolean toTheTop = Math.floorMod(i, 2) == 0;
            Samples ownCounted = i < 0 ? new Samples() : own;
            Samples bareCounted = i < 0 ? new Samples() : bare;
            sql.update("update bare_rank set score = ? where case_no = ?", toTheTop ? 1_000 : -1, MOVER);
            require(bareCounted.time(() -> sql.update(BARE)));
            ownCounted.time(() -> {
                list.rescore(MOVER, toTheTop ? neediest() : leastNeedy(), "家庭情况变化");
                return null;
            });
            require(sql.queryForObject(
                    "select moved from waiting_run order by id desc fetch first 1 row only", Integer.class));
        }
        report.note("waiting list: one household moves between the ends of %d".formatted(WAITING), own.toString());
        report.note("  bare update of as many ranks", bare.toString());
        report.atMost("  cost of a re-ranking", own.p50() / bare.p50(), BAR, " ×");
        report.note(
                "  rows of history a re-ranking left",
                "%.1f"
                        .formatted(sql.queryForObject(
                                "select (select count(*) from waiting_shift) * 1.0 / (select count(*) - 1 from waiting_run)",
                                Double.class)));
    }

    private void read(Report report) {
        Samples standing = new Samples();
        Samples moves = new Samples();
        for (int i = 0; i < READS; i++) {
            String caseNo = caseNo(1 + random.nextInt(WAITING - 1));
            standing.time(() -> list.standing(caseNo).orElseThrow());
            moves.time(() -> list.moves(caseNo, 20));
        }
        report.note("waiting list: a rank with its reasons", standing.toString());
        report.note("  its last 20 moves", moves.toString());
    }

    private void time(Report report, LocalDate today) {
        WaitingRescore rescore = product.bean(WaitingRescore.class);
        Samples month = new Samples();
        month.time(() -> rescore.rescoreForTime(today.plusMonths(1)));
        report.note("waiting list: all %d scored anew, one month on".formatted(WAITING), month.toString());
    }

    private void bareTable() {
        sql.execute("create table bare_rank as select case_no, list_id, household_id, accepted_on, score, rank_no,"
                + " rank_before, ranked_in, left_on, left_for from waiting_entry");
        sql.execute("alter table bare_rank add primary key (case_no)");
        sql.execute("create index idx_bare_rank on bare_rank (list_id, rank_no)");
    }

    private List<Joining> households(LocalDate today) {
        List<Joining> all = new ArrayList<>();
        IntStream.range(0, WAITING)
                .forEach(i -> all.add(new Joining(
                        caseNo(i),
                        i,
                        Programme.LOW_RENT,
                        AREA,
                        today.minusDays(1 + random.nextInt(1_800)),
                        i == 0 ? leastNeedy() : anybody())));
        return all;
    }

    private WaitingFacts anybody() {
        return new WaitingFacts(
                IncomeLevel.values()[random.nextInt(2)],
                50_000 + random.nextInt(90_000),
                BigDecimal.valueOf(random.nextInt(1_500), 2),
                1 + random.nextInt(5),
                random.nextInt(4) == 0 ? Set.of(SpecialGroup.OLD) : Set.of());
    }

    private static WaitingFacts neediest() {
        return new WaitingFacts(IncomeLevel.MINIMUM_LIVING, 0, BigDecimal.ZERO, 5, Set.of(SpecialGroup.values()));
    }

    private static WaitingFacts leastNeedy() {
        return new WaitingFacts(IncomeLevel.ABOVE, 900_000, BigDecimal.valueOf(99), 1, Set.of());
    }

    private static String caseNo(int number) {
        return "130403-2020-%06d".formatted(number);
    }

    private static void require(int moved) {
        if (moved < WAITING - 1) {
            throw new IllegalStateException("moved only " + moved);
        }
    }
}
