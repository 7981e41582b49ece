package org.guangsha.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.guangsha.household.SpecialGroup;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Programme;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TestDatabase;
import org.guangsha.testing.TimeMachine;
import org.guangsha.waitinglist.rules.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lists over the real tables and the real score table; each test has a list, or two, of its own. */
@ProgramTest
@Tag("R10")
class WaitingListTest {

    private static final Programme PROGRAMME = Programme.LOW_RENT;
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);

    @Autowired
    WaitingList list;

    @Autowired
    WaitingRescore rescore;

    @Autowired
    Journal journal;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void setClock() {
        time.set("2026-03-02T09:00");
    }

    @AfterEach
    void leaveNothing() {
        for (String table : List.of("shift", "change", "run", "score", "entry", "list")) {
            jdbc.update("delete from waiting_" + table);
        }
        time.reset();
    }

    @Test
    void shouldPutMorePointsFirstThenTheEarlierAcceptedThenTheLowerNumber() {
        join("A-3", JANUARY, poor(1));
        join("A-2", JANUARY, poor(1));
        join("A-1", JANUARY.minusDays(1), poor(1));
        join("A-4", JANUARY.plusDays(1), poor(3));
        assertThat(order()).containsExactly("A-4", "A-1", "A-2", "A-3");
        Standing first = standing("A-4");
        assertThat(first.rank()).isEqualTo(1);
        assertThat(first.of()).isEqualTo(4);
        assertThat(first.score().total()).isEqualTo(70);
        assertThat(first.score().points()).extracting(Point::aspect).contains("家庭收入", "家庭住房", "家庭人口", "轮候时间");
        assertThat(list.next(PROGRAMME, "130403", 2)).extracting(Listed::caseNo).containsExactly("A-4", "A-1");
    }

    @Test
    void shouldKeepListsOfProgrammesAndAreasApart() {
        join("A-1", JANUARY, poor(1));
        list.join("B-1", 2, Programme.PUBLIC_RENTAL, "130403", JANUARY, poor(3));
        list.join("C-1", 3, PROGRAMME, "130404", JANUARY, poor(3));
        assertThat(List.of(standing("A-1"), standing("B-1"), standing("C-1")))
                .allSatisfy(standing -> assertThat(standing.rank()).isEqualTo(1));
        assertThatThrownBy(() -> list.join("C-1", 3, PROGRAMME, "130403", JANUARY, poor(3)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldDoNothingWhereAHouseholdJoinsOrLeavesAgain() {
        join("A-1", JANUARY, poor(1));
        join("A-1", JANUARY.minusYears(1), poor(3));
        assertThat(standing("A-1").acceptedOn()).isEqualTo(JANUARY);
        list.leave("A-1", LeaveReason.WITHDRAWN, JANUARY);
        list.leave("A-1", LeaveReason.HOUSED, JANUARY);
        list.leave("never", LeaveReason.HOUSED, JANUARY);
        assertThat(standing("A-1").leftFor()).isEqualTo(LeaveReason.WITHDRAWN);
        assertThat(list.standing("never")).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from waiting_run", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void shouldLetAHouseholdThatLeftComeBackWithWhatItBringsThen() {
        join("A-1", JANUARY, poor(1));
        join("A-2", JANUARY, poor(2));
        list.leave("A-1", LeaveReason.WITHDRAWN, JANUARY);
        assertThat(standing("A-1").isWaiting()).isFalse();
        join("A-1", JANUARY, poor(3));
        assertThat(order()).containsExactly("A-1", "A-2");
        assertThat(list.moves("A-1", 10))
                .extracting(Move::from, Move::to)
                .containsExactly(pair(0, 1), pair(2, 0), pair(1, 2), pair(0, 1));
    }

    @Test
    void shouldTellEachMoveWithItsCauseAndTime() {
        join("A-1", JANUARY, poor(2));
        time.set("2026-03-03T10:00");
        join("A-2", JANUARY, poor(3));
        time.set("2026-03-04T11:00");
        list.rescore("A-1", poor(5), "家庭人口增加");
        time.set("2026-03-05T12:00");
        list.leave("A-1", LeaveReason.HOUSED, time.today());
        assertThat(list.moves("A-1", 10))
                .extracting(Move::from, Move::to, Move::own, Move::kind, Move::cause)
                .containsExactly(
                        tuple(1, 0, true, RunKind.LEFT, "A-1：已配租或者购房"),
                        tuple(2, 1, true, RunKind.RESCORED, "A-1：家庭人口增加"),
                        tuple(1, 2, false, RunKind.JOINED, "A-2：进入轮候"),
                        tuple(0, 1, true, RunKind.JOINED, "A-1：进入轮候"));
        assertThat(list.moves("A-1", 10).get(2).at())
                .isEqualTo(time.at("2026-03-03T10:00").toInstant());
        assertThat(list.moves("A-2", 1)).extracting(Move::from, Move::to).containsExactly(pair(2, 1));
        assertThat(standing("A-2").movedBy()).isEqualTo("A-1：已配租或者购房");
        assertThat(journal.of("A-1"))
                .extracting(entry -> entry.kind(), entry -> entry.words())
                .contains(tuple(EntryKind.WAITING, "进入丛台区廉租住房轮候，得分 65，排第 1 位。"));
    }

    @Test
    void shouldKeepWordsAndFiguresOfFactsThatChangeNoPoints() {
        join("A-1", JANUARY, poor(3));
        list.rescore("A-1", poor(4), "家庭人口增加");
        assertThat(standing("A-1").score().points()).extracting(Point::figure).contains("4人");
        assertThat(jdbc.queryForObject("select count(*) from waiting_run", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void shouldRankOnceForManyWhoJoinOrLeaveTogether() {
        list.joinAll(IntStream.range(0, 40)
                .mapToObj(i -> new Joining("A-%02d".formatted(i), i, PROGRAMME, "130403", JANUARY, poor(1 + i % 3)))
                .toList());
        assertThat(jdbc.queryForObject("select cause from waiting_run", String.class))
                .isEqualTo("A-00 等 40 户：进入轮候");
        list.leaveAll(order().subList(0, 10), LeaveReason.HOUSED, JANUARY);
        assertThat(jdbc.queryForObject("select count(*) from waiting_run", Integer.class))
                .isEqualTo(2);
        assertThat(jdbc.queryForObject("select count(*) from waiting_shift", Integer.class))
                .as("those behind moved up together")
                .isEqualTo(1);
        assertThat(list.moves(order().get(29), 1))
                .extracting(Move::from, Move::to)
                .containsExactly(pair(40, 30));
    }

    @Test
    void shouldGivePointsForTheTimeWaitedOnTheVeryDayAndOnlyOnce() {
        join("A-1", LocalDate.of(2026, 3, 2), poor(1));
        join("A-2", LocalDate.of(2026, 3, 3), poor(1));
        assertThat(rescore.rescoreForTime(LocalDate.of(2027, 3, 1))).isZero();
        assertThat(rescore.rescoreForTime(LocalDate.of(2027, 3, 2))).isEqualTo(1);
        assertThat(rescore.rescoreForTime(LocalDate.of(2027, 3, 2))).isZero();
        assertThat(standing("A-1").score().total())
                .isEqualTo(standing("A-2").score().total() + 2);
        assertThat(standing("A-1").waitedMonths()).isEqualTo(12);
        assertThat(standing("A-2").waitedMonths()).isEqualTo(11);
        assertThat(list.moves("A-1", 9)).as("its rank is what it was").hasSize(1);
    }

    @Test
    void shouldScoreAnewUnderNewStandardsByTheirLines() {
        time.set("2025-06-02T09:00");
        WaitingFacts between = new WaitingFacts(IncomeLevel.LOW, 75_000, BigDecimal.ZERO, 1, Set.of());
        join("A-1", LocalDate.of(2025, 6, 2), poor(1));
        join("A-2", LocalDate.of(2025, 6, 1), between);
        assertThat(order()).containsExactly("A-1", "A-2");
        assertThat(standing("A-2").standardsVersion()).isEqualTo("handan-2025-1");
        assertThat(rescore.rescoreForStandards(LocalDate.of(2026, 1, 9))).isEqualTo(1);
        assertThat(order()).containsExactly("A-2", "A-1");
        assertThat(standing("A-2").facts().level()).isEqualTo(IncomeLevel.MINIMUM_LIVING);
        assertThat(standing("A-1").movedBy()).isEqualTo("按 handan-2026-1 标准重新计分");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldAgreeWithThePureOrderAndEveryHistoryAfterAnyInterleaving(long seed) {
        Random random = new Random(seed);
        ListWorld world = new ListWorld();
        List<String> caseNos = ListWorld.caseNos(20);
        for (int act = 0; act < 60; act++) {
            String caseNo = caseNos.get(random.nextInt(caseNos.size()));
            boolean waits = world.order().contains(caseNo);
            WaitingFacts facts = anybody(random);
            if (waits && random.nextInt(3) == 0) {
                list.leave(caseNo, LeaveReason.WITHDRAWN, time.today());
                world.leave(caseNo);
                continue;
            }
            if (waits) {
                list.rescore(caseNo, facts, "家庭情况变化");
            } else {
                join(caseNo, ListWorld.day(random), facts);
            }
            Standing now = standing(caseNo);
            world.join(new Place(caseNo, now.score().total(), now.acceptedOn()));
        }
        assertThat(order()).isEqualTo(world.order());
        assertThat(ranks())
                .isEqualTo(
                        IntStream.rangeClosed(1, world.order().size()).boxed().toList());
        assertThat(world.everybody())
                .allSatisfy(caseNo -> assertThat(list.moves(caseNo, 1000))
                        .extracting(move -> new ListWorld.Moved(move.from(), move.to()))
                        .as(caseNo)
                        .isEqualTo(world.moves(caseNo)));
    }

    @Test
    void shouldGiveNoRankTwiceAndLeaveNoneOutWhereManyActAtOnce() throws InterruptedException, ExecutionException {
        List<Callable<Void>> acts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String caseNo = "A-%02d".formatted(i);
            WaitingFacts facts = poor(1 + i % 3);
            acts.add(() -> {
                join(caseNo, JANUARY, facts);
                list.rescore(caseNo, poor(3), "家庭人口增加");
                return null;
            });
        }
        acts.addAll(acts.subList(0, 6));
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> done : people.invokeAll(acts)) {
                done.get();
            }
        } finally {
            people.shutdown();
        }
        assertThat(ranks()).isEqualTo(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(order()).isSorted();
    }

    @Test
    void shouldReadARankWithItsReasonsByIndexesAlone() {
        if (!TestDatabase.isPostgres()) {
            return;
        }
        list.joinAll(IntStream.range(0, 3_000)
                .mapToObj(i -> new Joining("A-%04d".formatted(i), i, PROGRAMME, "130403", JANUARY, poor(1 + i % 3)))
                .toList());
        jdbc.execute("analyze waiting_entry");
        jdbc.execute("analyze waiting_score");
        String plan = String.join("\n", jdbc.queryForList("explain " + WaitingReads.STANDING, String.class, "A-1000"));
        assertThat(plan).contains("waiting_entry_pkey", "waiting_score_pkey");
        assertThat(plan).doesNotContain("Seq Scan on waiting_entry", "Seq Scan on waiting_score");
    }

    private void join(String caseNo, LocalDate acceptedOn, WaitingFacts facts) {
        list.join(caseNo, 1, PROGRAMME, "130403", acceptedOn, facts);
    }

    private Standing standing(String caseNo) {
        return list.standing(caseNo).orElseThrow();
    }

    private List<String> order() {
        return list.page(PROGRAMME, "130403", 1, 5_000).stream()
                .map(Listed::caseNo)
                .toList();
    }

    private List<Integer> ranks() {
        return list.page(PROGRAMME, "130403", 1, 5_000).stream()
                .map(Listed::rank)
                .toList();
    }

    /** On minimum living allowance with hardly any room. */
    private static WaitingFacts poor(int heads) {
        return new WaitingFacts(IncomeLevel.MINIMUM_LIVING, 50_000, BigDecimal.ZERO, heads, Set.of());
    }

    private static WaitingFacts anybody(Random random) {
        return new WaitingFacts(
                IncomeLevel.values()[random.nextInt(4)],
                50_000,
                BigDecimal.valueOf(random.nextInt(20)),
                1 + random.nextInt(4),
                random.nextBoolean() ? Set.of(SpecialGroup.ILL) : Set.of());
    }

    private static Tuple pair(int from, int to) {
        return tuple(from, to);
    }

    private static Tuple tuple(Object... values) {
        return new Tuple(values);
    }
}
