package org.guangsha.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.stock.rules.Column;
import org.guangsha.stock.rules.RowFault;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
@Tag("R15")
class StockTest {

    private static final List<String> OWN = List.of("130403");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);
    private static int count;

    @Autowired
    private Stock stock;

    @Autowired
    private StockImport imports;

    @Autowired
    private ImportTable results;

    @Autowired
    private Projects projects;

    @Autowired
    private TransactionTemplate transaction;

    private String project;

    @BeforeEach
    void givenAProject() {
        project = "T" + ++count;
        projects.register(new Project(project, "春厂家园", "人民路 1 号", "130403"));
    }

    @Test
    void shouldCarryADwellingFromTheStockToAHouseholdAndBackAndKeepEveryStep() {
        String code = dwelling(1);
        stock.reserve(List.of(code), "2026-1");
        stock.reserve(List.of(code), "2026-1");
        stock.offer(code, project + "-a");
        stock.takeBack(code, project + "-a", "放弃");
        stock.offer(code, project + "-b");
        stock.offer(code, project + "-b");
        stock.handOver(code, project + "-b", DAY);
        stock.handOver(code, project + "-b", DAY);
        assertThat(stock.ofCase(project + "-b")).get().satisfies(one -> {
            assertThat(one.state()).isEqualTo(DwellingState.OCCUPIED);
            assertThat(one.batch()).isEmpty();
        });
        stock.vacate(code, DAY.plusYears(3), "租期届满");
        stock.set(code, DwellingState.AVAILABLE, "整备完成");

        assertThat(stock.find(code)).get().satisfies(one -> {
            assertThat(one.state()).isEqualTo(DwellingState.AVAILABLE);
            assertThat(one.caseNo()).isEmpty();
        });
        assertThat(stock.history(code))
                .extracting(DwellingChange::to)
                .containsExactly(
                        DwellingState.AVAILABLE,
                        DwellingState.UNDER_REPAIR,
                        DwellingState.OCCUPIED,
                        DwellingState.OFFERED,
                        DwellingState.RESERVED,
                        DwellingState.OFFERED,
                        DwellingState.RESERVED,
                        DwellingState.AVAILABLE);
        assertThat(stock.history(code).get(1)).satisfies(left -> {
            assertThat(left.caseNo()).isEqualTo(project + "-b");
            assertThat(left.effectiveOn()).isEqualTo(DAY.plusYears(3));
            assertThat(left.why()).isEqualTo("租期届满");
        });
    }

    @Test
    void shouldSellWhatItsProgrammeSells() {
        String code = add(
                Lists.row(project, 1, Map.of(Column.PROGRAMME, "经济适用住房", Column.AREA, "58", Column.PRICE, "3200.50")));
        stock.reserve(List.of(code), "2026-2");
        stock.offer(code, project + "-a");
        stock.handOver(code, project + "-a", DAY);
        assertThat(stock.find(code)).get().satisfies(one -> {
            assertThat(one.state()).isEqualTo(DwellingState.SOLD);
            assertThat(one.facts().priceFen()).isEqualTo(320_050);
        });
    }

    @Test
    void shouldReserveAllOrNoneAndNameEveryDwellingThatIsNotFree() {
        String free = dwelling(1);
        String broken = dwelling(2);
        stock.set(broken, DwellingState.UNDER_REPAIR, "漏水");
        assertThatThrownBy(() -> stock.reserve(List.of(free, broken, "NONE"), "2026-3"))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::message)
                                .satisfiesExactlyInAnyOrder(
                                        one -> assertThat(one).contains(broken, "维修整备"),
                                        one -> assertThat(one).contains("NONE", "不存在")));
        assertThat(stock.find(free)).get().extracting(Dwelling::state).isEqualTo(DwellingState.AVAILABLE);
    }

    @Test
    void shouldRefuseWhatNoStateAllows() {
        String code = dwelling(1);
        assertThatThrownBy(() -> stock.offer(code, project + "-a")).isInstanceOf(FaultsFound.class);
        assertThatThrownBy(() -> stock.handOver(code, project + "-a", DAY)).isInstanceOf(FaultsFound.class);
        assertThatThrownBy(() -> stock.set(code, DwellingState.OCCUPIED, "手工")).isInstanceOf(FaultsFound.class);
        assertThatThrownBy(() -> stock.set(code, DwellingState.WITHDRAWN, " ")).isInstanceOf(FaultsFound.class);
    }

    @Test
    void shouldNeverGiveAHouseholdTwoDwellings() {
        List<String> codes = List.of(dwelling(1), dwelling(2));
        stock.reserve(codes, "2026-4");
        stock.offer(codes.get(0), project + "-a");
        assertThatThrownBy(() -> stock.offer(codes.get(1), project + "-a"))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(one -> assertThat(one.message()).contains("已有一套房源")));
    }

    @RepeatedTest(5)
    void shouldGiveADwellingToOneOfTwoHouseholdsThatComeAtOnce() throws Exception {
        String code = dwelling(1);
        stock.reserve(List.of(code), "2026-5");
        CyclicBarrier both = new CyclicBarrier(2);
        var here = CompletableFuture.supplyAsync(() -> offered(code, project + "-here", both));
        var there = CompletableFuture.supplyAsync(() -> offered(code, project + "-there", both));
        List<Boolean> got = List.of(here.get(60, TimeUnit.SECONDS), there.get(60, TimeUnit.SECONDS));
        assertThat(got).containsExactlyInAnyOrder(true, false);
        assertThat(stock.find(code))
                .get()
                .extracting(Dwelling::caseNo)
                .isEqualTo(project + (got.get(0) ? "-here" : "-there"));
    }

    private boolean offered(String code, String caseNo, CyclicBarrier both) {
        try {
            transaction.executeWithoutResult(status -> {
                stock.find(code);
                meet(both);
                stock.offer(code, caseNo);
            });
            return true;
        } catch (FaultsFound refused) {
            return false;
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void shouldFindFreeDwellingsOfTheHouseholdsSizeAndThoseWithoutStepsWhereNeeded() {
        String small = add(Lists.row(project, 1, Map.of(Column.AREA, "32", Column.PROGRAMME, "公共租赁住房")));
        String plain = add(Lists.row(project, 2, Map.of(Column.AREA, "44", Column.PROGRAMME, "公共租赁住房")));
        String flat = add(
                Lists.row(project, 3, Map.of(Column.AREA, "45", Column.PROGRAMME, "公共租赁住房", Column.ACCESSIBLE, "是")));
        stock.set(small, DwellingState.UNDER_REPAIR, "漏水");
        assertThat(codes(2, false)).contains(plain, flat).doesNotContain(small);
        assertThat(codes(1, false)).doesNotContain(plain, flat, small);
        assertThat(codes(2, true)).contains(flat).doesNotContain(plain);
    }

    private List<String> codes(int heads, boolean accessible) {
        return stock.matching(Programme.PUBLIC_RENTAL, "130403", heads, accessible, 1000).stream()
                .map(Dwelling::code)
                .filter(code -> code.startsWith(project + "-"))
                .toList();
    }

    @Test
    void shouldEnterTenThousandDwellingsOfAWorkbookOnceHoweverOftenItIsSent() {
        byte[] file = Lists.xlsx(IntStream.rangeClosed(1, 10_000)
                .mapToObj(number -> Lists.cells(project, number, Map.of()))
                .toList());
        assertThat(result(file)).satisfies(one -> {
            assertThat(one.added()).isEqualTo(10_000);
            assertThat(one.known()).isZero();
        });
        assertThat(result(file)).satisfies(one -> {
            assertThat(one.added()).isZero();
            assertThat(one.known()).isEqualTo(10_000);
            assertThat(one.isRefused()).isFalse();
        });
        assertThat(stock.history("%s-%05d".formatted(project, 10_000))).hasSize(1);
    }

    @Test
    void shouldEnterNothingOfAListWithOneFaultyRow() {
        byte[] file = Lists.csv(Lists.row(project, 1, Map.of()), Lists.row(project, 2, Map.of(Column.AREA, "x")));
        ImportResult refused = result(file);
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.added()).isZero();
        assertThat(results.faults(refused.id(), 0, 10))
                .extracting(RowFault::row, RowFault::column)
                .containsExactly(tuple(3, "建筑面积"));
        assertThat(stock.find("%s-%05d".formatted(project, 1))).isEmpty();
    }

    @Test
    void shouldLeaveTheProjectsOfAnotherDepartmentAlone() {
        byte[] file = Lists.csv(Lists.row(project, 1, Map.of()));
        ImportResult refused = results.find(imports.take("他区.csv", file, List.of("130402")), "")
                .orElseThrow();
        assertThat(results.faults(refused.id(), 0, 10))
                .singleElement()
                .satisfies(fault -> assertThat(fault.words()).contains("不属于本单位辖区"));
    }

    @Test
    void shouldLetOneOfTwoEnterTheSameListAtOnce() throws Exception {
        byte[] file = Lists.csv(IntStream.rangeClosed(1, 300).mapToObj(number -> Lists.row(project, number, Map.of())));
        var one = CompletableFuture.supplyAsync(() -> entered(file));
        var other = CompletableFuture.supplyAsync(() -> entered(file));
        assertThat(one.get(60, TimeUnit.SECONDS).orElse(0)
                        + other.get(60, TimeUnit.SECONDS).orElse(0))
                .isEqualTo(300);
    }

    /** Empty where somebody was faster. */
    private Optional<Integer> entered(byte[] file) {
        try {
            return Optional.of(result(file).added());
        } catch (FaultsFound meanwhile) {
            return Optional.empty();
        }
    }

    private ImportResult result(byte[] file) {
        return results.find(imports.take("房源.xlsx", file, OWN), "").orElseThrow();
    }

    private String dwelling(int number) {
        return add(Lists.row(project, number, Map.of()));
    }

    private String add(String row) {
        assertThat(result(Lists.csv(row)).added()).isEqualTo(1);
        return row.substring(0, row.indexOf(','));
    }
}
