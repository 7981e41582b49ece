package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.IntakeService;
import org.guangsha.demo.OfficeWork;
import org.guangsha.demo.ReviewForm;
import org.guangsha.eligibility.Findings;
import org.guangsha.notice.NoticeService;
import org.guangsha.review.Opinion;
import org.guangsha.review.Opinions;
import org.guangsha.testing.Families;
import org.guangsha.testing.InZhongshan;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same program and diagrams with the pack of a city that has no districts and no notice in its communities. */
@ProgramTest
@InZhongshan
@Tag("engine")
class ZhongshanTest {

    @Autowired
    IntakeService intake;

    @Autowired
    CaseRegister cases;

    @Autowired
    OfficeWork offices;

    @Autowired
    TimeMachine time;

    @Autowired
    Staff staff;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Opinions opinions;

    @Autowired
    Findings findings;

    @Autowired
    NoticeService notices;

    @BeforeEach
    void open() {
        time.set("2026-03-02T09:00");
    }

    @AfterEach
    void close() {
        time.reset();
    }

    @Test
    void shouldCarryACaseThroughCommunityTownAndCityToAGrant() {
        String community = staff.in("community-442000108001");
        String town = staff.in("street-442000108");
        String housing = staff.in("housing-442000");
        String civil = staff.in("civil-442000");
        // 2,600 yuan a head is low income here, above the low line of Handan
        String caseNo = intake.receive(
                        Families.couple().in("442000108001").earning(260_000).on(time.today()), "window")
                .receipt()
                .caseNo();
        assertThat(caseNo).startsWith("442000-");
        assertThat(cases.byNo(caseNo).standardsVersion()).isEqualTo("zhongshan-2026-1");

        pass(community, caseNo);
        assertThat(published(caseNo)).as("no notice in the community").isZero();
        pass(town, caseNo);
        assertThat(published(caseNo)).as("seven days in the town").isEqualTo(1);
        assertThat(offices.open(housing, caseNo)).isEmpty();
        time.travelTo("2026-03-10T09:00");
        pass(housing, caseNo);
        pass(civil, caseNo);
        time.travelTo("2026-03-26T09:00");
        assertThat(published(caseNo)).as("fifteen days in the city, over").isZero();
        pass(housing, caseNo);

        assertThat(cases.outcome(caseNo).orElseThrow().outcome()).isEqualTo(CaseOutcome.GRANTED);
        assertThat(findings.latest(caseNo).orElseThrow().eligible()).isTrue();
        assertThat(opinions.of(caseNo))
                .extracting(Opinion::office)
                .containsExactly(
                        "community-442000108001",
                        "street-442000108",
                        "housing-442000",
                        "civil-442000",
                        "housing-442000");
        offices.complete(housing, caseNo, ReviewForm.signed(time.today()));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .isZero();
    }

    private void pass(String reviewer, String caseNo) {
        offices.complete(reviewer, caseNo, ReviewForm.pass(time.today()));
    }

    private long published(String caseNo) {
        return notices.current(time.today()).stream()
                .filter(notice -> notice.caseNo().equals(caseNo))
                .count();
    }
}
