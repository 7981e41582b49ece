package org.guangsha.requalification;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.CaseRegister;
import org.guangsha.demo.OfficeWork;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.exit.Exits;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.subsidy.Award;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A couple of the street, granted on 9 April 2026 and paid since May; it is examined again on 10 June, declares until the 25th. */
abstract class AtTheStreet {

    static final String STREET = "street-130403005";
    static final String HOUSING = "housing-130403";
    static final String COMMUNITY = "130403005001";

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
    CaseRegister cases;

    @Autowired
    RequalificationTable table;

    @Autowired
    RequalificationProcess process;

    @Autowired
    Declarations declarations;

    @Autowired
    Requalifications requalifications;

    @Autowired
    ReviewJudge judge;

    @Autowired
    Findings findings;

    @Autowired
    SubsidyAwards awards;

    @Autowired
    EntitlementService entitlements;

    @Autowired
    Exits exits;

    @Autowired
    Letters letters;

    @Autowired
    JdbcTemplate sql;

    String street;

    @BeforeEach
    void openOffices() {
        clock.suspend();
        time.set("2026-03-02T09:00");
        street = staff.in(STREET);
        staff.in(HOUSING);
        staff.in("manager-130403");
    }

    @AfterEach
    void closeOffices() {
        clock.activate();
        walk.closeAll();
        sql.update("update household_exit set open_case = null");
        List.of(
                        "requalification_report",
                        "requalification_review",
                        "declaration",
                        "requalification_asking",
                        "requalification")
                .forEach(rows -> sql.update("delete from " + rows));
        List.of("contradiction", "change_event", "change_file").forEach(rows -> sql.update("delete from " + rows));
    }

    /** A couple with 900 yuan a head, paid from May on, on 10 June. */
    String paid() {
        String caseNo = walk.accept(Families.couple());
        walk.grant(staff, caseNo);
        walk.sign(staff.in(HOUSING), caseNo);
        time.set("2026-06-10T09:00");
        return caseNo;
    }

    /** What the data say of the household, not begun yet. */
    Requalification listed(String caseNo, CheckOutcome outcome, String words) {
        Requalification one = table.open(
                caseNo,
                "annual-2026-" + caseNo,
                Cause.ANNUAL,
                COMMUNITY,
                "130403",
                time.today(),
                time.today().plusDays(30),
                words);
        table.checked(one.id(), outcome, words, new BigDecimal("18.00"));
        return table.find(one.id()).orElseThrow();
    }

    Requalification begin(String caseNo, CheckOutcome outcome, String words) {
        Requalification one = listed(caseNo, outcome, words);
        process.start(one);
        return now(one);
    }

    Requalification doubtful(String caseNo) {
        return begin(caseNo, CheckOutcome.DOUBTFUL, "不动产登记显示新增住房一套。");
    }

    Requalification now(Requalification one) {
        return table.find(one.id()).orElseThrow();
    }

    void declare(Requalification one, String income) {
        declarations.declare(one.id(), income, "0", "18.00", "");
    }

    /** Hands the review in, and lets the program go on. */
    void review(Requalification one, String conclusion, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(Map.of("conclusion", conclusion, "words", "查明的情况如上。"));
        form.putAll(more);
        offices.complete(street, one.caseNo(), form);
        offices.program(RequalificationProcess.KEY);
    }

    /** Files what the tables say today of these figures, as a check in bulk would. */
    Finding find(String caseNo, long incomeFen) {
        Finding found =
                judge.find(cases.byNo(caseNo), new Figures(incomeFen, 0, new BigDecimal("18.00")), time.today());
        findings.file(found);
        return found;
    }

    Task task(String caseNo) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNo).singleResult();
    }

    Award award(String caseNo) {
        return awards.of(caseNo).get(0);
    }

    List<LetterKind> kinds(String caseNo) {
        return letters.ofCase(caseNo).stream().map(Letter::kind).toList();
    }

    boolean running(String caseNo) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(RequalificationProcess.KEY)
                        .processInstanceBusinessKey(caseNo)
                        .count()
                > 0;
    }
}
