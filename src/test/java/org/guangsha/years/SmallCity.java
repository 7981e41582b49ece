package org.guangsha.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.guangsha.application.CaseRegister;
import org.guangsha.demo.OfficeWork;
import org.guangsha.household.HouseholdService;
import org.guangsha.ledger.Budgets;
import org.guangsha.requalification.Requalification;
import org.guangsha.requalification.Requalifications;
import org.guangsha.requalification.ScriptedCity;
import org.guangsha.staff.AsMember;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.subsidy.PaperKind;
import org.guangsha.subsidy.Payees;
import org.guangsha.subsidy.RunFacts;
import org.guangsha.subsidy.SubsidyRuns;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.SampleStandards;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A city of some couples granted in April 2026: its offices do each morning what waits, and pay on the first of the month. */
abstract class SmallCity {

    static final String SEAT = "130403";
    static final String HOUSING = "housing-" + SEAT;
    static final String STREET = "street-130403005";

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final String CAMPAIGN = "requalification-campaign";
    private static final String RUN = "subsidy-run";
    private static final List<String> PROCEDURES = List.of(CAMPAIGN, "requalification", "exit", "violation", RUN);
    static final long BUDGET_FEN = 10_000_000;

    @Autowired
    CaseWalk walk;

    @Autowired
    ByTheClock clock;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @Autowired
    OfficeWork offices;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    @Autowired
    AsMember as;

    @Autowired
    ScriptedCity registers;

    @Autowired
    StandardsRegister standards;

    @Autowired
    CaseRegister cases;

    @Autowired
    HouseholdService households;

    @Autowired
    Requalifications requalifications;

    @Autowired
    SubsidyRuns runs;

    @Autowired
    Payees payees;

    @Autowired
    Budgets budgets;

    @Autowired
    JdbcTemplate sql;

    @TempDir
    Path folder;

    /** What somebody does on a day, after the offices' morning. */
    final Map<LocalDate, Runnable> agenda = new TreeMap<>();

    private String housing;
    private String cityHousing;
    private String cityFinance;

    @BeforeEach
    void openOffices() {
        clock.suspend();
        time.set("2026-03-02T09:00");
        housing = staff.in(HOUSING);
        cityHousing = staff.named("sannianzhufang", "housing-130400");
        cityFinance = staff.named("sanniancaizheng", "finance-130400");
        staff.in(STREET);
        staff.in("manager-" + SEAT);
    }

    @AfterEach
    void closeOffices() {
        clock.activate();
        walk.closeAll();
        registers.forget();
    }

    List<String> settle(int households) {
        List<String> all = IntStream.range(0, households)
                .mapToObj(at -> walk.accept(Families.couple()))
                .toList();
        walk.grant(staff, all.toArray(String[]::new));
        for (String caseNo : all) {
            walk.sign(housing, caseNo);
            payees.record(caseNo, "陈䶮", "工商银行邯郸分行", "62220000" + caseNo.substring(caseNo.length() - 6));
        }
        return all;
    }

    /** What the city does each year: it votes the budget, publishes standards, asks its registers and begins the campaign. */
    void year(int year, Runnable registersKnow) {
        budgets.set(year, SEAT, BUDGET_FEN, "测试");
        agenda.put(LocalDate.of(year, 1, 5), () -> clock.begin(CAMPAIGN));
        agenda.put(LocalDate.of(year, 1, 10), () -> {
            standards.publish(SampleStandards.of(year, LocalDate.of(year, 1, 11)));
            registers.forget();
            registersKnow.run();
        });
    }

    /** Lives up to this day; days on which nothing can happen are passed over. */
    void liveUntil(LocalDate last) {
        for (LocalDate day = next(last); !time.today().equals(last); day = next(last)) {
            time.travelTo(day + "T06:00");
            work();
            if (day.getDayOfMonth() == 1) {
                pay(YearMonth.from(day));
            }
            agenda.getOrDefault(day, () -> {}).run();
            work();
        }
    }

    /** The next day on which a timer ends, somebody acts or the month is paid, at most this one. */
    private LocalDate next(LocalDate last) {
        LocalDate tomorrow = time.today().plusDays(1);
        Stream<LocalDate> payday = Stream.of(
                tomorrow.getDayOfMonth() == 1
                        ? tomorrow
                        : tomorrow.plusMonths(1).withDayOfMonth(1));
        Stream<LocalDate> acts = agenda.keySet().stream();
        Stream<LocalDate> timers = management.createJobQuery().timers().active().list().stream()
                .map(timer -> timer.getDuedate().toInstant().atZone(OFFICE).toLocalDate());
        return Stream.of(payday, acts, timers, Stream.of(last))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(tomorrow))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Does every asynchronous step that waits, of every procedure, until all of them wait for somebody or for a day. */
    void work() {
        boolean done = false;
        while (!done) {
            done = true;
            for (String key : PROCEDURES) {
                done &= clock.waiting(key).isEmpty();
                offices.program(key);
            }
        }
    }

    private void pay(YearMonth month) {
        clock.begin(RUN);
        approve(cityHousing);
        approve(cityFinance);
        RunFacts run = runs.ofMonth(month).orElseThrow();
        runs.takeReturn(run, answer(run));
        offices.program(RUN);
    }

    private void approve(String person) {
        String task = tasks.createTaskQuery()
                .processDefinitionKey("subsidy-approval")
                .singleResult()
                .getId();
        as.run(person, () -> {
            tasks.claim(task, person);
            tasks.complete(task, Map.of("outcome", "PASS"));
        });
        offices.program(RUN);
    }

    /** The bank pays each line of the file it was sent. */
    private Path answer(RunFacts run) {
        try {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            assertThat(runs.read(run, PaperKind.BANK_FILE, sent)).isTrue();
            String paid = sent.toString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(run.month() + ","))
                    .map(line -> line.split(","))
                    .map(line -> "%s,%s,%s,成功,".formatted(line[0], line[1], line[5]))
                    .collect(Collectors.joining("\n"));
            return Files.writeString(folder.resolve("return.csv"), "批次,序号,金额,结果,原因\n" + paid, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keyed hash of one of the two. */
    String person(String caseNo, int at) {
        return households.people(cases.byNo(caseNo).householdId()).get(at).idHash();
    }

    /** The yearly requalifications of a household: year and result of each. */
    List<String> annual(String caseNo) {
        return requalifications.of(caseNo).stream()
                .filter(one -> one.occasion().startsWith("annual-"))
                .map(one -> one.year() + " " + one.state())
                .toList();
    }

    Requalification open(String caseNo) {
        return requalifications.of(caseNo).stream()
                .filter(one -> one.state().isUnsettled())
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** What the bank paid a household in each month's run, in fen; runs that paid it nothing are left out. */
    Map<YearMonth, Long> paid(String caseNo) {
        Map<YearMonth, Long> months = new TreeMap<>();
        sql.query(
                """
                select r.run_month, l.pay_fen from subsidy_line l
                join subsidy_award a on a.id = l.award_id join subsidy_run r on r.id = l.run_id
                where l.pay_fen > 0 and a.case_no = ?""",
                row -> {
                    months.put(YearMonth.from(row.getDate(1).toLocalDate()), row.getLong(2));
                },
                caseNo);
        return months;
    }
}
