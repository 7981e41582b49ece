package org.guangsha.subsidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.ledger.Budgets;
import org.guangsha.staff.AsMember;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two officials, a budget, and what they do in a month; the engine's jobs are done by hand. */
abstract class MonthAtTheOffice {

    static final String HOUSING = "housing-130400";
    static final String FINANCE = "finance-130400";
    static final String COMMUNITY = "130403005001";
    static final String AREA = "130403";

    @Autowired
    SubsidyAwards awards;

    @Autowired
    Payees payees;

    @Autowired
    SubsidyRuns runs;

    @Autowired
    Budgets budgets;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    AsMember as;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @Autowired
    ByTheClock clock;

    @Autowired
    JdbcTemplate sql;

    @TempDir
    Path folder;

    private static final AtomicInteger TESTS = new AtomicInteger();

    private final int test = TESTS.getAndIncrement();

    /** The ledger forgets nothing, so that each test pays in a year of its own. */
    final YearMonth may = YearMonth.of(2027 + test, 5);

    @BeforeEach
    void begin() {
        time.set(may + "-01T06:00");
        staff.named("zhufang", HOUSING);
        staff.named("caizheng", FINANCE);
        staff.named("liangbian", HOUSING, FINANCE);
        wipe();
    }

    @AfterEach
    void leaveNothingBehind() {
        runtime.createProcessInstanceQuery().processDefinitionKey(SubsidyRunProcess.KEY).list().stream()
                .map(open -> open.getId())
                .forEach(open -> runtime.deleteProcessInstance(open, "end of test"));
        wipe();
        time.reset();
    }

    private void wipe() {
        for (String table : List.of(
                "subsidy_paper_part",
                "subsidy_paper",
                "subsidy_act",
                "subsidy_overpaid",
                "subsidy_line",
                "subsidy_run",
                "subsidy_version",
                "subsidy_award",
                "subsidy_payee",
                "subsidy_pause")) {
            sql.update("delete from " + table);
        }
    }

    static SubsidyFacts poor(int heads) {
        return new SubsidyFacts(IncomeLevel.MINIMUM_LIVING, heads, 50_000, BigDecimal.ZERO);
    }

    /** Case number of this test's household. */
    String no(String household) {
        return "T%d-%s".formatted(test, household);
    }

    /** Awards a household of so many poor heads from May on: 210 yuan a head up to three. */
    Award award(String caseNo, int heads) {
        return awards.award(new SubsidyClaim(no(caseNo), 1, COMMUNITY, AwardKind.REGULAR, may, poor(heads)));
    }

    /** As {@link #award}, with an account to pay to. */
    Award payable(String caseNo, int heads) {
        payees.record(no(caseNo), "陈䶮", "工商银行邯郸分行", "6222000000001" + Math.abs(caseNo.hashCode() % 1000));
        return award(caseNo, heads);
    }

    void budget(long fen) {
        budgets.set(may.getYear(), AREA, fen, "测试");
    }

    /** Lets the timer of the month fire, and its instance work until somebody has to act. */
    void timerFires() {
        clock.begin(SubsidyRunProcess.KEY);
    }

    /** Does every asynchronous step that waits. */
    void work() {
        clock.work(SubsidyRunProcess.KEY);
    }

    /** Does one asynchronous step. */
    void step() {
        management.executeJob(waiting().get(0).getId());
    }

    List<Job> waiting() {
        return clock.waiting(SubsidyRunProcess.KEY);
    }

    Task task() {
        return tasks.createTaskQuery()
                .processDefinitionKey(SubsidyRunProcess.APPROVAL)
                .singleResult();
    }

    void decide(String person, Map<String, Object> form) {
        String id = task().getId();
        as.run(person, () -> {
            tasks.claim(id, person);
            tasks.complete(id, form);
        });
        work();
    }

    void approve() {
        decide("zhufang", Map.of("outcome", "PASS"));
        decide("caizheng", Map.of("outcome", "PASS"));
    }

    /** From the timer to the wait for the bank. */
    RunFacts paid(YearMonth month) {
        time.set(month + "-01T06:00");
        timerFires();
        approve();
        return run(month);
    }

    RunFacts run(YearMonth month) {
        return runs.ofMonth(month).orElseThrow();
    }

    /** The bank pays all but these numbers. */
    void bankAnswers(RunFacts run, Integer... refused) {
        runs.takeReturn(run, file(answer(run, refused)));
        work();
    }

    String answer(RunFacts run, Integer... refused) {
        return "批次,序号,金额,结果,原因\n"
                + sql
                        .queryForList(
                                "select line_no, pay_fen from subsidy_line where run_id = ? and pay_fen > 0 order by line_no",
                                run.id())
                        .stream()
                        .map(row -> {
                            int number = ((Number) row.get("line_no")).intValue();
                            boolean back = List.of(refused).contains(number);
                            return "%s,%d,%s,%s,%s"
                                    .formatted(
                                            run.month(),
                                            number,
                                            BigDecimal.valueOf(((Number) row.get("pay_fen")).longValue(), 2),
                                            back ? "失败" : "成功",
                                            back ? "账号户名不符" : "");
                        })
                        .collect(Collectors.joining("\n"));
    }

    Path file(String content) {
        try {
            return Files.writeString(folder.resolve("return.csv"), content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Case, pay and state of each line of a run. */
    List<String> lines(RunFacts run) {
        return sql
                .queryForList(
                        "select a.case_no || ' ' || l.pay_fen || ' ' || l.carried_fen || ' ' || l.state from subsidy_line l "
                                + "join subsidy_award a on a.id = l.award_id where l.run_id = ? order by l.line_no",
                        String.class,
                        run.id())
                .stream()
                .map(line -> line.substring(line.indexOf('-') + 1))
                .toList();
    }

    boolean running() {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(SubsidyRunProcess.KEY)
                        .count()
                > 0;
    }
}
