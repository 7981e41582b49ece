package org.guangsha.violation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.CaseRegister;
import org.guangsha.demo.OfficeWork;
import org.guangsha.entitlement.BanRecord;
import org.guangsha.entitlement.BanRegister;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.exit.Exits;
import org.guangsha.household.HouseholdService;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.rent.Tenancies;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.stock.Lists;
import org.guangsha.stock.Project;
import org.guangsha.stock.Projects;
import org.guangsha.stock.Stock;
import org.guangsha.stock.StockImport;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.WaitingList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Households granted on 9 April 2026, reports about them on 10 June, and the officials who deal with them. */
abstract class AtTheViolation {

    static final String SEAT = "130403";
    static final String COMMUNITY = "130403005001";
    static final String HOUSING = "housing-130403";

    private static int homes;

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
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    CaseRegister cases;

    @Autowired
    Violations violations;

    @Autowired
    ViolationReports reports;

    @Autowired
    ViolationTable table;

    @Autowired
    Claims claims;

    @Autowired
    Exits exits;

    @Autowired
    SubsidyAwards awards;

    @Autowired
    WaitingList list;

    @Autowired
    EntitlementService entitlements;

    @Autowired
    BanRegister bans;

    @Autowired
    HouseholdService households;

    @Autowired
    Tenancies tenancies;

    @Autowired
    Stock stock;

    @Autowired
    StockImport imports;

    @Autowired
    Projects projects;

    @Autowired
    Letters letters;

    @Autowired
    JdbcTemplate sql;

    /** Two who look into it, one who decides, one who takes no part. */
    String first;

    String second;
    String decider;
    String uninvolved;

    @BeforeEach
    void openOffices() {
        clock.suspend();
        time.set("2026-03-02T09:00");
        decider = staff.in(HOUSING);
        first = staff.named("weiguidiaochayi", HOUSING);
        second = staff.named("weiguidiaochaer", HOUSING);
        uninvolved = staff.named("weiguifushen", HOUSING);
        staff.in("housing-130404");
        staff.in("manager-130403");
    }

    @AfterEach
    void closeOffices() {
        clock.activate();
        walk.closeAll();
        sql.update("delete from subsidy_line");
        sql.update("delete from subsidy_run");
        sql.update(
                "update violation set open_case = null, closed_on = received_on, outcome = 'DISMISSED' where closed_on is null");
        sql.update("update violation_claim set cancelled_on = first_due where cancelled_on is null");
        sql.update("update household_exit set open_case = null");
        sql.update("delete from ban");
    }

    /** A couple paid from May on, on 10 June. */
    String paid() {
        return paid(Families.couple());
    }

    String paid(Families family) {
        String caseNo = walk.accept(family);
        walk.grant(staff, caseNo);
        walk.sign(decider, caseNo);
        time.set("2026-06-10T09:00");
        return caseNo;
    }

    /** The bank has paid the household's award of these months, each its own amount. */
    void bankPaid(String caseNo, String... months) {
        var award = awards.of(caseNo).get(0);
        for (String text : months) {
            YearMonth month = YearMonth.parse(text);
            LocalDate day = month.atDay(1);
            if (sql.queryForList("select id from subsidy_run where month_slot = ?", Long.class, day)
                    .isEmpty()) {
                sql.update(
                        "insert into subsidy_run (run_month, month_slot, outcome, opened_at) values (?, ?, 'CLOSED', current_timestamp)",
                        day,
                        day);
            }
            long run = sql.queryForObject("select id from subsidy_run where month_slot = ?", Long.class, day);
            int line = sql.queryForObject(
                    "select coalesce(max(line_no), 0) + 1 from subsidy_line where run_id = ?", Integer.class, run);
            long fen = award.fen(month);
            sql.update(
                    "insert into subsidy_line (run_id, line_no, award_id, area, version_id, month_fen, carried_fen, pay_fen, new_fen, state) values (?, ?, ?, ?, ?, ?, 0, ?, ?, 'PAY')",
                    run,
                    line,
                    award.id(),
                    award.area(),
                    award.latest().id(),
                    fen,
                    fen,
                    fen);
        }
    }

    /** A couple that lives in 50 m² of public rental since May, on 10 June. */
    String housed() {
        String caseNo = walk.accept(Families.couple().applyingFor(Programme.PUBLIC_RENTAL));
        walk.grant(staff, caseNo);
        String project = "WG" + ++homes;
        String home = project + "-00001";
        LocalDate from = LocalDate.of(2026, 5, 1);
        time.set("2026-05-01T09:00");
        projects.register(new Project(project, "春厂家园", "人民路 1 号", SEAT));
        imports.take("房源.csv", Lists.csv(Lists.row(project, 1, Map.of())), List.of(SEAT));
        stock.reserve(List.of(home), project);
        stock.offer(home, caseNo);
        stock.handOver(home, caseNo, from);
        list.leave(caseNo, LeaveReason.HOUSED, from);
        tenancies.begin(
                caseNo,
                cases.byNo(caseNo).householdId(),
                home,
                new BigDecimal("50.00"),
                COMMUNITY,
                IncomeLevel.LOWER_MIDDLE,
                Programme.PUBLIC_RENTAL,
                from);
        time.set("2026-06-10T09:00");
        return caseNo;
    }

    /** Somebody reports; the id of the violation. */
    long report(ViolationKind kind, String about) {
        return report(new ViolationReport(
                ReportSource.PUBLIC, SEAT, kind.name(), about, "邻居反映，" + about, "赵先生", "13800001234"));
    }

    long report(ViolationReport report) {
        return table.byReceipt(reports.report(report)).orElseThrow().id();
    }

    void screen(long id, Map<String, Object> form) {
        offices.complete(first, "violation-" + id, form);
        work();
    }

    /** A report that was found worth looking into. */
    long opened(String caseNo, ViolationKind kind, String since) {
        long id = report(kind, caseNo);
        screen(
                id,
                Map.of(
                        "screeningOutcome",
                        "OPEN",
                        "caseNo",
                        caseNo,
                        "kind",
                        kind.name(),
                        "since",
                        since,
                        "screeningWords",
                        "线索具体。"));
        return id;
    }

    void investigate(String caseNo, String outcome) {
        offices.complete(
                first, caseNo, Map.of("investigationOutcome", outcome, "findings", "两次入户走访。", "evidence", "走访笔录两份"));
    }

    void sign(String caseNo, String signature) {
        offices.complete(second, caseNo, Map.of("signature", signature, "signatureWords", "共同走访属实。"));
        work();
    }

    void found(String caseNo) {
        investigate(caseNo, "FOUND");
        sign(caseNo, "AGREE");
    }

    /** To the decision that waits, after the household has spoken. */
    long heard(String caseNo, ViolationKind kind, String since) {
        long id = opened(caseNo, kind, since);
        found(caseNo);
        violations.state(id, "情况特殊。");
        return id;
    }

    void decide(String caseNo, Map<String, Object> form) {
        Map<String, Object> all = new HashMap<>(Map.of("decisionWords", "事实清楚。", "answer", "意见不予采纳。"));
        all.putAll(form);
        offices.complete(decider, caseNo, all);
        work();
    }

    /** To the decision that there is a violation, with the measures that are proposed. */
    long founded(String caseNo, ViolationKind kind, String since) {
        long id = heard(caseNo, kind, since);
        decide(caseNo, Map.of("ruling", "FOUNDED"));
        return id;
    }

    /** Lets the window to appeal pass; the decision is final on 11 July, after a Friday. */
    void unappealed() {
        time.travelTo("2026-07-14T09:00");
        work();
    }

    /** Does every asynchronous step that waits. */
    void work() {
        for (String key : List.of(ViolationProcess.KEY, "exit")) {
            for (List<Job> next = waiting(key); !next.isEmpty(); next = waiting(key)) {
                management.executeJob(next.get(0).getId());
            }
        }
    }

    List<Job> waiting(String key) {
        return management
                .createJobQuery()
                .processDefinitionKey(key)
                .messages()
                .executable()
                .list();
    }

    Task task(String key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
    }

    ViolationFacts violation(long id) {
        return violations.find(id).orElseThrow();
    }

    List<LetterKind> kinds(String caseNo) {
        return letters.ofCase(caseNo).stream().map(Letter::kind).toList();
    }

    List<BanRecord> bansOf(long id) {
        return bans.of("violation-" + id);
    }

    boolean holds(String caseNo) {
        return entitlements.inForce(List.of(caseNo)).contains(caseNo);
    }

    boolean running(long id) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(violation(id).instance())
                        .count()
                > 0;
    }

    static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (FaultsFound refused) {
            return refused.faults().stream().map(Fault::code).toList();
        }
    }
}
