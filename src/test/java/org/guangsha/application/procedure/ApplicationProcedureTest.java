package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.Outcome;
import org.guangsha.demo.ReviewForm;
import org.guangsha.household.MemberFacts;
import org.guangsha.notice.NoticeService;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every way through {@code application}, {@code department-review} and {@code public-notice}. */
@ProcedureTest({"application", "department-review", "public-notice", "appeal"})
class ApplicationProcedureTest extends AppealPath {

    @Autowired
    NoticeService notices;

    @Test
    @Tag("R02")
    @Tag("R06")
    void shouldGrantWhenEveryLevelAgreesAndNobodyObjects() {
        String caseNo = accept(Families.couple());
        pass(community, caseNo);
        time.travelTo("2026-03-12T09:00");
        pass(street, caseNo);
        time.travelTo("2026-03-23T09:00");
        pass(housing, caseNo);
        pass(civil, caseNo);
        time.travelTo("2026-04-09T09:00");
        pass(housing, caseNo);

        Outcome outcome = cases.outcome(caseNo).orElseThrow();
        assertThat(outcome.outcome()).isEqualTo(CaseOutcome.GRANTED);
        assertThat(opinions.of(caseNo))
                .extracting(opinion -> opinion.title())
                .containsExactly("社区初审", "街道（镇）审核", "住房保障部门审核", "民政收入意见", "作出决定");
        assertThat(opinions.of(caseNo))
                .as("civil affairs and the decision verify nothing themselves")
                .extracting(opinion -> opinion.verifiedOn() != null)
                .containsExactly(true, true, true, false, false);
        assertThat(findings.latest(caseNo).orElseThrow().eligible()).isTrue();
        assertThat(breaches.ofCase(caseNo)).isEmpty();

        offices.complete(housing, caseNo, ReviewForm.signed(time.today()));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .as("the household is provided for")
                .isZero();
    }

    @Test
    @Tag("R02")
    void shouldRefuseWithTheReasonOfTheCommunity() {
        String caseNo = accept(Families.couple());
        refuse(community, caseNo, "NOT_VERIFIABLE");
        assertRefused(caseNo, "NOT_VERIFIABLE");
    }

    @Test
    void shouldRefuseWithTheReasonOfTheStreet() {
        String caseNo = atStreet(accept(Families.couple()));
        refuse(street, caseNo, "FALSE_STATEMENT");
        assertRefused(caseNo, "FALSE_STATEMENT");
    }

    @Test
    @Tag("R02")
    void shouldReturnToTheCommunityWithAFreshClock() {
        String caseNo = atStreet(accept(Families.couple()));
        giveBack(street, caseNo, "communityReview");
        Task again = offices.open(community, caseNo).get(0);
        assertThat(again.getName()).isEqualTo("社区初审 " + caseNo);
        assertThat(again.getDueDate()).isAfter(again.getCreateTime());
        refuse(community, caseNo, "NOT_VERIFIABLE");
        assertThat(opinions.of(caseNo)).hasSize(3);
        assertRefused(caseNo, "NOT_VERIFIABLE");
    }

    @Test
    void shouldReturnToTheStreetAndRefuseWithTheReasonOfTheDepartment() {
        String caseNo = atHousing(atStreet(accept(Families.couple())), "2026-03-23T09:00");
        giveBack(housing, caseNo, "streetReview");
        pass(civil, caseNo);
        pass(street, caseNo);
        time.travelTo("2026-04-03T09:00");
        refuse(housing, caseNo, "AREA_ABOVE_LINE");
        pass(civil, caseNo);
        assertRefused(caseNo, "AREA_ABOVE_LINE");
    }

    @Test
    @Tag("R06")
    void shouldNotGrantAgainstTheFindingButRefuse() {
        String caseNo = atDecision(accept(Families.couple().earning(900_000)));
        assertThat(findings.latest(caseNo).orElseThrow().eligible()).isFalse();
        assertThatThrownBy(() -> pass(housing, caseNo)).hasMessageContaining("不能准予");
        assertThat(cases.outcome(caseNo)).isEmpty();
        assertThat(opinions.of(caseNo)).hasSize(4);
        refuse(housing, caseNo, "INCOME_ABOVE_LINE");
        assertRefused(caseNo, "INCOME_ABOVE_LINE");
    }

    @Test
    @Tag("R07")
    void shouldRefuseAtThePrecheckWhoWasBannedBetweenReceiptAndAcceptance() {
        var receipt = intake.receive(Families.couple().bringing("CONSENT").on(time.today()), "window")
                .receipt();
        assertThat(receipt.accepted()).isFalse();
        var file = households.read(cases.byNo(receipt.caseNo()).householdId());
        Set<String> members = file.members().stream().map(MemberFacts::idHash).collect(Collectors.toSet());
        bans.ban(members, time.today(), "骗取住房保障");
        intake.supplyPapers(
                receipt.caseNo(),
                receipt.missingPapers().stream().map(missing -> missing.kind()).toList());
        assertRefused(receipt.caseNo(), "BANNED");
        assertThat(cases.outcome(receipt.caseNo()).orElseThrow().words()).contains("2031-03-02");
    }

    @Test
    @Tag("R04")
    void shouldRecordAndShowTheReviewThatIsLateAndClearItWhenDone() {
        String caseNo = accept(Families.couple());
        time.travelTo("2026-03-05T23:59");
        assertThat(breaches.ofCase(caseNo)).isEmpty();
        time.travelTo("2026-03-06T00:00");
        assertThat(breaches.ofCase(caseNo)).singleElement().satisfies(breach -> {
            assertThat(breach.office()).isEqualTo("community-130403005001");
            assertThat(breach.cleared()).isNull();
        });
        Incident incident = runtime.createIncidentQuery()
                .incidentType("slaBreach")
                .tenantIdIn("community-130403005001")
                .singleResult();
        assertThat(incident.getActivityId()).isEqualTo("review");
        assertThat(incident.getIncidentMessage()).contains("社区初审").contains("2026-03-05");

        pass(community, caseNo);
        assertThat(breaches.ofCase(caseNo).get(0).cleared()).isNotNull();
        assertThat(runtime.createIncidentQuery()
                        .incidentType("slaBreach")
                        .tenantIdIn("community-130403005001")
                        .count())
                .isZero();
    }

    @Test
    @Tag("R05")
    void shouldWarnBeforeTheTwoMonthsAndRecordWhenTheyAreMissed() {
        String caseNo = accept(Families.couple());
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .processDefinitionKey(ApplicationProcess.KEY)
                .singleResult()
                .getId();
        time.travelTo("2026-04-30T09:00");
        assertThat(incidents(instance)).containsExactly("slaWarning");
        // 2 May falls into the Labour Day holiday: the term moves to 6 May (Civil Code art. 203)
        time.travelTo("2026-05-06T23:59");
        assertThat(incidents(instance)).containsExactly("slaWarning");
        time.travelTo("2026-05-07T00:00");
        assertThat(incidents(instance)).containsExactly("slaBreach");
        assertThat(breaches.ofCase(caseNo)).hasSize(2);

        refuse(community, caseNo, "NOT_VERIFIABLE");
        assertThat(breaches.ofCase(caseNo))
                .allSatisfy(breach -> assertThat(breach.cleared()).isNotNull());
        assertThat(runtime.createIncidentQuery().processInstanceId(instance).count())
                .isZero();
    }

    @Test
    void shouldLetTheMarkOfALateCaseBeTakenAwayWhileItGoesOn() {
        String caseNo = accept(Families.couple());
        time.travelTo("2026-05-07T00:00");
        runtime.createMessageCorrelation("case-closed")
                .processInstanceBusinessKey(caseNo)
                .correlate();

        assertThat(offices.open(community, caseNo)).hasSize(1);
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    @Tag("R08")
    void shouldInvestigateEveryObjectionBeforeTheCaseGoesOn() {
        String caseNo = accept(Families.couple());
        pass(community, caseNo);
        long notice = notices.current(time.today()).stream()
                .filter(published -> published.caseNo().equals(caseNo))
                .findFirst()
                .orElseThrow()
                .id();
        objections.object(notice, "该户在外区另有住房。");
        time.travelTo("2026-03-12T09:00");
        assertThat(offices.open(street, caseNo)).isEmpty();

        offices.complete(
                community, caseNo, Map.of("outcome", "REFUSE", "reasonCode", "OBJECTION_UPHELD", "words", "查明另有住房。"));
        assertThat(offices.open(street, caseNo)).hasSize(1);
        String decided = atDecision(caseNo);
        assertThatThrownBy(() -> pass(housing, decided)).hasMessageContaining("异议");
    }

    @Test
    @Tag("R32")
    void shouldGoOnAtOnceWhereTheCityAsksForNoNotice() {
        doReturn(false).when(notices).asked("COMMUNITY");
        String caseNo = accept(Families.couple());
        pass(community, caseNo);
        assertThat(offices.open(street, caseNo)).hasSize(1);
    }

    @Test
    void shouldTellAllThatAReviewLacks() {
        String caseNo = accept(Families.couple());
        assertThatThrownBy(() -> offices.complete(community, caseNo, Map.of()))
                .hasMessageContaining("审查结论")
                .hasMessageContaining("审查意见")
                .hasMessageContaining("核实方式")
                .hasMessageContaining("核实日期");
        assertThat(opinions.of(caseNo)).isEmpty();
        assertThat(offices.open(community, caseNo)).hasSize(1);
    }
}
