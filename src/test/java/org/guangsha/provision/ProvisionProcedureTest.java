package org.guangsha.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.guangsha.application.CaseRegister;
import org.guangsha.demo.OfficeWork;
import org.guangsha.demo.ReviewForm;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.KnownPerson;
import org.guangsha.household.SpecialGroup;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.policy.Mode;
import org.guangsha.policy.Programme;
import org.guangsha.sla.BreachRegister;
import org.guangsha.staff.Unfenced;
import org.guangsha.subsidy.Award;
import org.guangsha.subsidy.AwardKind;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every way through {@code provision}: from a decision on 9 April 2026, the two months end on 6 May. */
@ProcedureTest("provision")
@Tag("R05")
@Tag("R11")
class ProvisionProcedureTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Autowired
    CaseWalk walk;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @Autowired
    OfficeWork offices;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseRegister cases;

    @Autowired
    Provisions provisions;

    @Autowired
    SubsidyAwards awards;

    @Autowired
    WaitingList list;

    @Autowired
    EntitlementService entitlements;

    @Autowired
    HouseholdService households;

    @Autowired
    BreachRegister breaches;

    @Autowired
    Letters letters;

    @Autowired
    Unfenced unfenced;

    private String housing;

    @BeforeEach
    void openOffices() {
        time.set("2026-03-02T09:00");
        housing = staff.in("housing-130403");
        staff.in("manager-130403");
    }

    @AfterEach
    void closeOffices() {
        walk.closeAll();
    }

    @Test
    @Tag("R12")
    void shouldPayFromTheMonthAfterTheDecisionOnceBothHaveSigned() {
        String caseNo = granted(Families.couple());
        assertThat(provisions.chosen(caseNo).mode()).isEqualTo(Mode.SUBSIDY);
        assertThat(awards.of(caseNo))
                .as("nothing is paid before the agreement is signed")
                .isEmpty();

        sign(caseNo);

        assertThat(awards.of(caseNo)).singleElement().satisfies(award -> {
            assertThat(award.kind()).isEqualTo(AwardKind.REGULAR);
            assertThat(award.from()).isEqualTo(MAY);
            // 2 heads x 15 m2 less 18 m2 owned
            assertThat(award.latest().facts().ownArea()).isEqualByComparingTo("18");
        });
        assertThat(kinds(caseNo)).endsWith(LetterKind.AGREEMENT, LetterKind.SUBSIDY);
        assertThat(list.standing(caseNo)).isEmpty();
        assertOver(caseNo);
    }

    @Test
    void shouldPayFromTheSameMonthHoweverLateTheAgreementIsSigned() {
        String caseNo = granted(Families.couple());
        time.travelTo("2026-04-24T10:00");
        assertThat(incidents(caseNo)).containsExactly("slaBreach");
        time.travelTo("2026-05-09T10:00");
        assertThat(breaches.ofCase(caseNo)).as("the step and the two months").hasSize(2);

        sign(caseNo);

        assertThat(awards.of(caseNo)).extracting(Award::from).containsExactly(MAY);
        assertThat(breaches.ofCase(caseNo)).allMatch(breach -> breach.cleared() != null);
        assertOver(caseNo);
    }

    @Test
    @Tag("R10")
    void shouldBridgeTheWaitOfAPriorityHouseholdWithinTheTwoMonths() {
        String caseNo = granted(Families.couple().inGroups(SpecialGroup.ILL));
        assertThat(provisions.chosen(caseNo).words()).contains("孤、老、病、残");
        assertThat(list.standing(caseNo)).get().extracting(Standing::rank).isEqualTo(1);

        sign(caseNo);
        assertThat(awards.of(caseNo)).isEmpty();
        LocalDate lastDay = cases.byNo(caseNo).dueOn();
        time.travelTo(lastDay + "T08:00");

        assertThat(awards.of(caseNo)).singleElement().satisfies(award -> {
            assertThat(award.kind()).isEqualTo(AwardKind.BRIDGING);
            assertThat(award.from()).isEqualTo(JUNE);
        });
        assertThat(list.standing(caseNo)).get().matches(Standing::isWaiting);
        assertThat(breaches.ofCase(caseNo))
                .as("provided for within the two months")
                .isEmpty();
        assertOver(caseNo);
    }

    @Test
    void shouldNeedNoBridgeWhereADwellingIsHandedOverInTime() {
        String caseNo = granted(Families.couple().wishing(Mode.DWELLING));
        sign(caseNo);

        unfenced.asProgram(() -> runtime.createMessageCorrelation(ProvisionProcess.HANDED_OVER)
                .processInstanceBusinessKey(caseNo)
                .correlate());

        assertThat(awards.of(caseNo)).isEmpty();
        assertOver(caseNo);
    }

    @Test
    void shouldPayAHouseholdThatWishesMoneyThoughItIsOfAPriorityGroup() {
        String caseNo =
                granted(Families.couple().inGroups(SpecialGroup.DISABLED).wishing(Mode.SUBSIDY));
        assertThat(provisions.chosen(caseNo).mode()).isEqualTo(Mode.SUBSIDY);
    }

    @Test
    void shouldPutWhoeverRentsFromTheCityOnTheListAndTellThePlace() {
        String caseNo = granted(Families.couple().applyingFor(Programme.PUBLIC_RENTAL));
        assertThat(provisions.chosen(caseNo)).matches(chosen -> chosen.mode() == Mode.DWELLING && !chosen.bridged());
        assertThat(kinds(caseNo)).contains(LetterKind.WAITING).doesNotContain(LetterKind.AGREEMENT);
        assertOver(caseNo);
    }

    @Test
    void shouldGiveWhoeverBuysTheRightToDoSoInTheOrderOfTheList() {
        String caseNo = granted(Families.couple().applyingFor(Programme.AFFORDABLE_SALE));
        assertThat(provisions.chosen(caseNo).mode()).isEqualTo(Mode.PURCHASE);
        assertThat(list.standing(caseNo)).get().matches(Standing::isWaiting);
        assertOver(caseNo);
    }

    @Test
    @Tag("R07")
    void shouldLetAHouseholdThatGivesUpApplyAgain() {
        String caseNo = granted(Families.couple().wishing(Mode.DWELLING));
        assertThat(entitlements.heldBy(people(caseNo))).isNotEmpty();

        offices.complete(housing, caseNo, ReviewForm.declined(time.today()));

        assertThat(entitlements.heldBy(people(caseNo))).isEmpty();
        assertThat(list.standing(caseNo)).get().extracting(Standing::leftFor).isEqualTo(LeaveReason.WITHDRAWN);
        assertThat(awards.of(caseNo)).isEmpty();
        assertOver(caseNo);
    }

    @Test
    void shouldTellEverythingThatASigningLacks() {
        String caseNo = granted(Families.couple());

        assertThatThrownBy(() -> offices.complete(housing, caseNo, Map.of()))
                .hasMessageContaining("请选择签订结果")
                .hasMessageContaining("请填写签订（放弃）日期");
        assertThatThrownBy(() -> offices.complete(
                        housing, caseNo, Map.of("outcome", "DECLINED", "signedOn", "2026-04-10", "words", " ")))
                .hasMessageContaining("不能晚于今天")
                .hasMessageContaining("请写明理由");
        assertThatThrownBy(() -> offices.complete(
                        housing, caseNo, Map.of("outcome", "SIGNED", "signedOn", "2026-04-08", "words", "")))
                .hasMessageContaining("不能早于协议出具日期");
        assertThat(awards.of(caseNo)).isEmpty();
        assertThat(provisions.chosen(caseNo).signed()).isNull();
    }

    private String granted(Families family) {
        String caseNo = walk.accept(family);
        walk.grant(staff, caseNo);
        return caseNo;
    }

    private void sign(String caseNo) {
        offices.complete(housing, caseNo, ReviewForm.signed(time.today()));
    }

    private Set<String> people(String caseNo) {
        return households.people(cases.byNo(caseNo).householdId()).stream()
                .map(KnownPerson::idHash)
                .collect(Collectors.toSet());
    }

    private List<LetterKind> kinds(String caseNo) {
        return letters.ofCase(caseNo).stream().map(Letter::kind).toList();
    }

    private List<String> incidents(String caseNo) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(one -> runtime.createIncidentQuery().processInstanceId(one.getId()).list().stream())
                .filter(own -> own.getId().equals(own.getRootCauseIncidentId()))
                .map(Incident::getIncidentType)
                .toList();
    }

    private void assertOver(String caseNo) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .as("nothing is left to do")
                .isZero();
    }
}
