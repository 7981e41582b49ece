package org.guangsha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.guangsha.appeal.AppealDesk;
import org.guangsha.application.CaseSupplements;
import org.guangsha.demo.ReviewForm;
import org.guangsha.sla.BreachRegister;
import org.guangsha.supplement.Supplements;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews whose clock stood still, for papers or for an appeal, where the holidays are entered meanwhile or afterwards. */
@ProgramTest
@Tag("R04")
@Tag("R09")
class ResumedDatesTest extends AnnouncedYear {

    private static final Map<String, Object> OVERTURN = Map.of("outcome", "PASS", "words", "原决定依据不足。");

    @Autowired
    Supplements supplements;

    @Autowired
    CaseSupplements window;

    @Autowired
    AppealDesk appeals;

    @Autowired
    BreachRegister breaches;

    private String housing;

    @BeforeEach
    void reexaminersComeToWork() {
        housing = staff.in("housing-130403");
    }

    @Test
    void shouldCountTheWorkingDaysLeftAnewOnceTheReviewHasGoneOn() throws Exception {
        time.set("2026-12-20T09:00");
        String caseNo = walk.accept(Families.couple());
        offices.complete(community, caseNo, ReviewForm.askFor("收入证明"));
        announce(NewYears.YAML, "");
        // the term for papers ends on 5 January; three working days were left: 7, 8 and 11 January
        time.travelTo("2027-01-06T00:01");
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-11");

        announce(NewYears.YAML.replace("2027-01-30, ", "2027-01-09, "), "录错了上班日");
        // Saturday 9 January is worked
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-09");
        announce(NewYears.YAML.replace("2027-01-30, ", ""), "再次更正");
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-11");
        time.travelTo("2027-01-11T23:59");
        assertThat(breaches.ofCase(caseNo)).isEmpty();
        time.travelTo("2027-01-12T00:01");
        assertThat(breaches.ofCase(caseNo)).hasSize(1);
    }

    @Test
    void shouldGoOnWithTheWorkingDaysThatWereLeftWhereTheYearIsEnteredInThePause() throws Exception {
        String caseNo = walk.accept(Families.couple());
        offices.complete(community, caseNo, ReviewForm.askFor("收入证明", "结婚证"));
        announce(NewYears.YAML, "");
        assertThat(moves(1, caseNo)).extracting(DateMove::what).contains("社区初审（补正前）办理期限");
        time.travelTo("2027-01-05T09:00");
        supply(caseNo);
        // asked for on 30 December with three working days left, which are now 6, 7 and 8 January
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-08");
    }

    @Test
    void shouldMoveAReexaminationAndCountTheReopenedCaseByTheNewYear() throws Exception {
        String caseNo = refusedAndAppealed();
        // fifteen working days: 14–18, 21–25, 28–31 December and 4 January, which is now off
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-04");
        time.travelTo("2026-12-30T09:00");
        announce(NewYears.YAML, "");
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-05");
        offices.complete(housing, caseNo, OVERTURN);
        assertGoesOnByTheNewYear(caseNo);
    }

    @Test
    void shouldMoveTheDatesOfACaseThatWasReopenedBefore() throws Exception {
        String caseNo = refusedAndAppealed();
        time.travelTo("2026-12-30T09:00");
        offices.complete(housing, caseNo, OVERTURN);
        assertThat(dueOn(caseNo)).isEqualTo("2027-01-05");
        assertThat(cases.byNo(caseNo).dueOn()).isEqualTo("2027-03-02");
        announce(NewYears.YAML, "");
        assertGoesOnByTheNewYear(caseNo);
    }

    private String refusedAndAppealed() {
        time.set("2026-12-10T09:00");
        String caseNo = walk.accept(Families.couple());
        assertThat(cases.byNo(caseNo).dueOn()).isEqualTo("2027-02-10");
        walk.refuse(community, caseNo);
        time.travelTo("2026-12-11T09:00");
        appeals.lodge(caseNo, "未入户核实。");
        return caseNo;
    }

    private void assertGoesOnByTheNewYear(String caseNo) {
        assertThat(dueOn(caseNo)).as("31 December, 5 and 6 January").isEqualTo("2027-01-06");
        // two months end on 10 February, now off until the 14th; the twenty days since the refusal end on a Sunday
        assertThat(cases.byNo(caseNo).dueOn()).isEqualTo("2027-03-08");
    }

    private void supply(String caseNo) {
        var list = supplements.of(caseNo).get(0);
        window.supply(
                caseNo,
                list.id(),
                IntStream.range(0, list.papers().size()).boxed().toList());
    }
}
