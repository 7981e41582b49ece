package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.IntakeService;
import org.guangsha.demo.OfficeWork;
import org.guangsha.demo.ReviewForm;
import org.guangsha.notice.NoticeService;
import org.guangsha.notice.ObjectionDraft;
import org.guangsha.notice.ObjectionFacts;
import org.guangsha.notice.ObjectionResult;
import org.guangsha.notice.ObjectionService;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.AsMember;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Objections to a notice, each investigated by the office that published it before the case goes on. */
@ProgramTest
@Tag("engine")
@Tag("R08")
class ObjectionProcedureTest {

    private static final String CARS = "该户名下另有两辆轿车。";
    private static final String FLAT = "该户在复兴区另有住房，䶮字楼 3 单元。";

    @Autowired
    IntakeService intake;

    @Autowired
    CaseRegister cases;

    @Autowired
    OfficeWork offices;

    @Autowired
    AsMember as;

    @Autowired
    TimeMachine time;

    @Autowired
    Staff staff;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    NoticeService notices;

    @Autowired
    ObjectionService objections;

    String community;
    String street;
    String housing;
    String civil;
    String caseNo;

    @BeforeEach
    void hangOutANotice() {
        time.set("2026-03-02T09:00");
        community = staff.in("community-130403005001");
        street = staff.in("street-130403005");
        housing = staff.in("housing-130403");
        civil = staff.in("civil-130403");
        caseNo = intake.receive(Families.couple().on(time.today()), "window")
                .receipt()
                .caseNo();
        pass(community);
    }

    @AfterEach
    void closeOffices() {
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(open -> runtime.deleteProcessInstance(open, "end of test"));
        time.reset();
    }

    @Test
    void shouldWaitUntilBothOfTwoObjectionsAreInvestigatedEachWithItsOwnResult() {
        objections.object(notice(), CARS);
        objections.object(notice(), new ObjectionDraft(null, "李某 0310-0000000", FLAT, "房产证照片", List.of()));
        time.travelTo("2026-03-12T09:00");
        assertThat(offices.open(street, caseNo)).isEmpty();

        answer(CARS, "PASS");
        assertThat(offices.open(street, caseNo)).isEmpty();
        assertThat(results()).containsExactly(ObjectionResult.UNFOUNDED, ObjectionResult.OPEN);
        answer(FLAT, "REFUSE");
        assertThat(results()).containsExactly(ObjectionResult.UNFOUNDED, ObjectionResult.UPHELD);
        assertThat(offices.open(street, caseNo)).hasSize(1);
    }

    @Test
    void shouldInvestigateBothWhenTwoPeopleObjectAtTheSameMoment() throws Exception {
        long notice = notice();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<Long>> both = Stream.of(CARS, FLAT)
                .map(words -> (Callable<Long>) () -> {
                    together.await(10, TimeUnit.SECONDS);
                    return objections.object(notice, words);
                })
                .toList();
        var people = Executors.newFixedThreadPool(2);
        try {
            for (var objected : people.invokeAll(both)) {
                assertThat(objected.get()).isPositive();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(offices.open(community, caseNo)).hasSize(2);
    }

    @Test
    void shouldInvestigateOnceWhatWasSentTwice() {
        ObjectionDraft draft = ObjectionDraft.anonymous(CARS);
        assertThat(objections.object(notice(), draft)).isEqualTo(objections.object(notice(), draft));
        assertThat(offices.open(community, caseNo)).hasSize(1);
    }

    @Test
    void shouldTellTheInvestigatorWhoObjectsAndLaterOfficesOnlyWhat() {
        objections.object(notice(), new ObjectionDraft(null, "李某 0310-0000000", FLAT, "房产证照片", List.of()));
        Task investigation = offices.open(community, caseNo).get(0);
        assertThat(dossier(investigation).toString()).contains("李某 0310-0000000", FLAT);
        answer(FLAT, "REFUSE");
        time.travelTo("2026-03-12T09:00");

        SpinJsonNode later = dossier(offices.open(street, caseNo).get(0));
        SpinJsonNode objection = later.prop("objections").elements().get(0);
        assertThat(objection.prop("day").stringValue()).isEqualTo("2026-03-02");
        assertThat(objection.prop("words").stringValue()).isEqualTo(FLAT);
        assertThat(objection.prop("result").stringValue()).isEqualTo("属实");
        assertThat(later.prop("opinions").elements().get(1).prop("outcome").stringValue())
                .isEqualTo("属实：公示期间异议经调查属实");
        assertThat(later.toString()).doesNotContain("李某");
    }

    @Test
    void shouldTakeObjectionsUntilTheEndOfTheLastDayOnly() {
        long notice = notice();
        time.set("2026-03-09T23:59");
        assertThat(objections.object(notice, CARS)).isPositive();
        time.set("2026-03-10T00:00");
        // the timer has not fired yet, and still it is too late
        assertThatThrownBy(() -> objections.object(notice, FLAT))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .extracting("code")
                                .isEqualTo("NOT_PUBLISHED"));
        assertThat(offices.open(community, caseNo)).hasSize(1);
    }

    @Test
    @Tag("R09")
    void shouldRefuseWithTheDepartmentsOwnReasonNotWithTheObjectionsOrTheIncomeOpinions() {
        time.travelTo("2026-03-12T09:00");
        pass(street);
        objections.object(notice(), FLAT);
        time.travelTo("2026-03-23T09:00");
        offices.complete(street, caseNo, answer("REFUSE"));
        offices.complete(housing, caseNo, ReviewForm.refuse(time.today(), "FALSE_STATEMENT"));
        offices.complete(civil, caseNo, ReviewForm.refuse(time.today(), "INCOME_ABOVE_LINE"));

        assertThat(cases.outcome(caseNo).orElseThrow().reasonCode()).isEqualTo("FALSE_STATEMENT");
    }

    private void pass(String reviewer) {
        offices.complete(reviewer, caseNo, ReviewForm.pass(time.today()));
    }

    private long notice() {
        return notices.current(time.today()).stream()
                .filter(published -> published.caseNo().equals(caseNo))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Completes the investigation of this objection; several may be open. */
    private void answer(String words, String outcome) {
        Task investigation = offices.open(community, caseNo).stream()
                .filter(task -> dossier(task).toString().contains(words))
                .findFirst()
                .orElseThrow();
        as.run(community, () -> {
            tasks.claim(investigation.getId(), community);
            tasks.complete(investigation.getId(), answer(outcome));
        });
    }

    private static Map<String, Object> answer(String outcome) {
        return outcome.equals("PASS")
                ? Map.of("outcome", outcome, "words", "经查车管信息，名下无车。")
                : Map.of("outcome", outcome, "reasonCode", "OBJECTION_UPHELD", "words", "查明另有住房。");
    }

    private List<ObjectionResult> results() {
        return objections.of(caseNo).stream().map(ObjectionFacts::result).toList();
    }

    private SpinJsonNode dossier(Task task) {
        return (SpinJsonNode) tasks.getVariable(task.getId(), "dossier");
    }
}
