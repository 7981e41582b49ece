package org.guangsha.exit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.CaseRegister;
import org.guangsha.demo.OfficeWork;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.KnownPerson;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.policy.Programme;
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

/** Households granted on 9 April 2026, their officials, and the jobs of the procedure done by hand. */
abstract class AtTheExit {

    static final String SEAT = "130403";
    static final String COMMUNITY = "130403005001";
    static final String HOUSING = "housing-130403";
    static final LocalDate NINTH_OF_JUNE = LocalDate.of(2026, 6, 9);

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
    Exits exits;

    @Autowired
    SubsidyAwards awards;

    @Autowired
    WaitingList list;

    @Autowired
    EntitlementService entitlements;

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

    /** Who decides, and a colleague who takes no part. */
    String housing;

    String colleague;

    @BeforeEach
    void openOffices() {
        clock.suspend();
        time.set("2026-03-02T09:00");
        housing = staff.in(HOUSING);
        colleague = staff.named("tuichufushen", HOUSING);
        staff.in("manager-130403");
    }

    @AfterEach
    void closeOffices() {
        clock.activate();
        walk.closeAll();
        sql.update("update household_exit set open_case = null");
    }

    /** A couple paid from May on, on 10 June. */
    String paid() {
        return paid(Families.couple());
    }

    String paid(Families family) {
        String caseNo = walk.accept(family);
        walk.grant(staff, caseNo);
        walk.sign(housing, caseNo);
        time.set("2026-06-10T09:00");
        return caseNo;
    }

    /** A couple that lives in 50 m² of public rental since May, on 10 June. */
    String housed() {
        String caseNo = walk.accept(Families.couple().applyingFor(Programme.PUBLIC_RENTAL));
        walk.grant(staff, caseNo);
        String project = "EXIT" + ++homes;
        String home = project + "-00001";
        LocalDate first = LocalDate.of(2026, 5, 1);
        time.set("2026-05-01T09:00");
        projects.register(new Project(project, "春厂家园", "人民路 1 号", SEAT));
        imports.take("房源.csv", Lists.csv(Lists.row(project, 1, Map.of())), List.of(SEAT));
        stock.reserve(List.of(home), project);
        stock.offer(home, caseNo);
        stock.handOver(home, caseNo, first);
        list.leave(caseNo, LeaveReason.HOUSED, first);
        tenancies.begin(
                caseNo,
                cases.byNo(caseNo).householdId(),
                home,
                new BigDecimal("50.00"),
                COMMUNITY,
                IncomeLevel.LOWER_MIDDLE,
                Programme.PUBLIC_RENTAL,
                first);
        time.set("2026-06-10T09:00");
        return caseNo;
    }

    /** Opens an exit for what happened the day before, and lets its letters go out. */
    void open(String caseNo, ExitGround ground) {
        exits.open(caseNo, ground, NINTH_OF_JUNE, "经查，自 6 月 9 日起有此情形。");
        work();
    }

    void decide(String caseNo, Map<String, Object> form) {
        offices.complete(housing, caseNo, form);
        work();
    }

    void exitFrom(String caseNo, String month) {
        decide(caseNo, Map.of("decision", "EXITS", "fromMonth", month, "words", "已另有住房，不再困难。"));
    }

    /** To the decision that a household leaves from July on, on 12 June. */
    void decided(String caseNo) {
        open(caseNo, ExitGround.BOUGHT);
        time.travelTo("2026-06-12T10:00");
        exits.state(caseNo, "房子尚未交付。");
        exitFrom(caseNo, "2026-07");
    }

    /** To 14 July, when nobody has appealed and the decision is final. */
    void unappealed(String caseNo) {
        decided(caseNo);
        time.travelTo("2026-07-14T09:00");
        work();
    }

    /** Does every asynchronous step that waits. */
    void work() {
        for (List<Job> next = waiting(); !next.isEmpty(); next = waiting()) {
            management.executeJob(next.get(0).getId());
        }
    }

    List<Job> waiting() {
        return management
                .createJobQuery()
                .processDefinitionKey(ExitProcess.KEY)
                .messages()
                .executable()
                .list();
    }

    Task task(String caseNo) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNo).singleResult();
    }

    ExitFacts exit(String caseNo) {
        List<ExitFacts> all = exits.of(caseNo);
        return all.get(all.size() - 1);
    }

    List<LetterKind> kinds(String caseNo) {
        return letters.ofCase(caseNo).stream().map(Letter::kind).toList();
    }

    Set<String> people(String caseNo) {
        return households.people(cases.byNo(caseNo).householdId()).stream()
                .map(KnownPerson::idHash)
                .collect(Collectors.toSet());
    }

    boolean holds(String caseNo) {
        return entitlements.inForce(List.of(caseNo)).contains(caseNo);
    }

    boolean running(String caseNo) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(ExitProcess.KEY)
                        .processInstanceBusinessKey(caseNo)
                        .count()
                > 0;
    }
}
