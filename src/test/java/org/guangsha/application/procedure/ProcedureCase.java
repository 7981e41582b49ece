package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.IntakeService;
import org.guangsha.application.Outcome;
import org.guangsha.demo.OfficeWork;
import org.guangsha.demo.ReviewForm;
import org.guangsha.eligibility.Findings;
import org.guangsha.entitlement.BanRegister;
import org.guangsha.household.HouseholdService;
import org.guangsha.notice.ObjectionService;
import org.guangsha.review.Opinions;
import org.guangsha.sla.BreachRegister;
import org.guangsha.testing.Families;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Offices of one district at work on real cases; the clock is moved by hand, nothing is left open. */
abstract class ProcedureCase {

    @Autowired
    protected IntakeService intake;

    @Autowired
    protected CaseRegister cases;

    @Autowired
    protected OfficeWork offices;

    @Autowired
    protected TimeMachine time;

    @Autowired
    protected Staff staff;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected Opinions opinions;

    @Autowired
    protected Findings findings;

    @Autowired
    protected BreachRegister breaches;

    @Autowired
    protected ObjectionService objections;

    @Autowired
    protected BanRegister bans;

    @Autowired
    protected HouseholdService households;

    protected String community;
    protected String street;
    protected String housing;
    protected String civil;

    @BeforeEach
    void openOffices() {
        time.set("2026-03-02T09:00");
        community = staff.in("community-130403005001");
        street = staff.in("street-130403005");
        housing = staff.in("housing-130403");
        civil = staff.in("civil-130403");
    }

    @AfterEach
    void closeOffices() {
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(open -> runtime.deleteProcessInstance(open, "end of test"));
        time.reset();
    }

    protected String accept(Families family) {
        return intake.receive(family.on(time.today()), "window").receipt().caseNo();
    }

    protected String atStreet(String caseNo) {
        pass(community, caseNo);
        time.travelTo("2026-03-12T09:00");
        return caseNo;
    }

    protected String atHousing(String caseNo, String when) {
        pass(street, caseNo);
        time.travelTo(when);
        return caseNo;
    }

    /** Passes every level that is still ahead. */
    protected String atDecision(String caseNo) {
        if (!offices.open(community, caseNo).isEmpty()) {
            atStreet(caseNo);
        }
        atHousing(caseNo, "2026-03-23T09:00");
        pass(housing, caseNo);
        pass(civil, caseNo);
        time.travelTo("2026-04-09T09:00");
        return caseNo;
    }

    protected void pass(String reviewer, String caseNo) {
        offices.complete(reviewer, caseNo, ReviewForm.pass(time.today()));
    }

    protected void refuse(String reviewer, String caseNo, String reason) {
        offices.complete(reviewer, caseNo, ReviewForm.refuse(time.today(), reason));
    }

    protected void giveBack(String reviewer, String caseNo, String step) {
        offices.complete(reviewer, caseNo, ReviewForm.giveBack(time.today(), step));
    }

    protected void assertRefused(String caseNo, String reason) {
        Outcome outcome = cases.outcome(caseNo).orElseThrow();
        assertThat(outcome.outcome()).isEqualTo(CaseOutcome.REFUSED);
        assertThat(outcome.reasonCode()).isEqualTo(reason);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .isZero();
    }

    protected List<String> incidents(String instance) {
        return runtime.createIncidentQuery().processInstanceId(instance).list().stream()
                .filter(own -> own.getId().equals(own.getRootCauseIncidentId()))
                .map(Incident::getIncidentType)
                .toList();
    }
}
