package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.CaseChanges;
import org.guangsha.application.CaseEndings;
import org.guangsha.application.CaseOutcome;
import org.guangsha.demo.ReviewForm;
import org.guangsha.household.ChangeKind;
import org.guangsha.household.HouseholdChange;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.Relation;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.notice.PublishedNotices;
import org.guangsha.policy.Policy;
import org.guangsha.problem.FaultsFound;
import org.guangsha.supplement.SupplementState;
import org.guangsha.supplement.Supplements;
import org.guangsha.testing.Families;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a real case besides the straight path: returns, missing papers, withdrawal, a household that changes. */
abstract class OffTheStraightPath extends ProcedureCase {

    @Autowired
    Supplements supplements;

    @Autowired
    CaseEndings endings;

    @Autowired
    CaseChanges changes;

    @Autowired
    Journal journal;

    @Autowired
    ManagementService management;

    @Autowired
    PublishedNotices published;

    @Autowired
    Policy policy;

    @Test
    @Tag("R02")
    void shouldReturnToAnyLevelItHasPassed() {
        String caseNo = atHousing(atStreet(accept(Families.couple())), "2026-03-23T09:00");
        giveBack(housing, caseNo, "communityReview");
        pass(civil, caseNo);
        assertThat(offices.open(street, caseNo)).isEmpty();
        pass(community, caseNo);
        time.travelTo("2026-04-01T09:00");
        pass(street, caseNo);
        time.travelTo("2026-04-13T09:00");
        pass(housing, caseNo);
        pass(civil, caseNo);
        time.travelTo("2026-04-29T09:00");
        giveBack(housing, caseNo, "housingReview");
        assertThat(offices.open(civil, caseNo)).hasSize(1);
        assertThat(opinions.of(caseNo)).as("earlier opinions stay").hasSize(9);
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    @Tag("R02")
    void shouldNotReturnToAStepAhead() {
        String caseNo = atStreet(accept(Families.couple()));
        assertThatThrownBy(() -> giveBack(street, caseNo, "housingReview")).hasMessageContaining("请选择退回至哪个环节");
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    @Tag("R01")
    @Tag("R04")
    void shouldStandStillWhilePapersAreOwedAndGoOnWithTheDaysReallyLost() {
        String caseNo = accept(Families.couple());
        time.travelTo("2026-03-03T10:00");
        offices.complete(community, caseNo, ReviewForm.askFor("结婚证", "社保缴费明细"));
        assertThat(offices.open(community, caseNo)).isEmpty();
        assertThat(timer(caseNo))
                .as("nothing falls due until the papers must have come")
                .isEqualTo(time.at("2026-05-12T00:00"));
        time.travelTo("2026-03-10T10:00");
        assertThat(breaches.ofCase(caseNo))
                .as("nothing is late while papers are owed")
                .isEmpty();

        var list = supplements.of(caseNo).get(0);
        assertThat(list.dueOn()).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(supplements.supply(list.id(), List.of(0)).state()).isEqualTo(SupplementState.OPEN);
        assertThat(offices.open(community, caseNo)).isEmpty();
        assertThat(supplements.supply(list.id(), List.of(1)).state()).isEqualTo(SupplementState.SUPPLIED);

        Task again = offices.open(community, caseNo).get(0);
        assertThat(again.getDueDate())
                .as("5 March and five working days lost")
                .isEqualTo(time.at("2026-03-12T23:59:59"));
        assertThat(cases.byNo(caseNo).dueOn()).as("6 May and seven days lost").isEqualTo(LocalDate.of(2026, 5, 13));
        assertThat(timer(caseNo)).isEqualTo(time.at("2026-05-03T00:00"));
        assertThatThrownBy(() -> offices.complete(community, caseNo, ReviewForm.askFor("户口簿")))
                .hasMessageContaining("已经告知过补正");
        time.travelTo("2026-03-13T00:00");
        assertThat(breaches.ofCase(caseNo)).as("a fresh timer").hasSize(1);
        assertThatThrownBy(() -> supplements.supply(list.id(), List.of(0))).isInstanceOf(FaultsFound.class);
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    @Tag("R01")
    void shouldJudgeOnWhatThereIsWherePapersNeverCome() {
        String caseNo = accept(Families.couple());
        offices.complete(community, caseNo, ReviewForm.askFor("结婚证"));
        time.travelTo("2026-03-18T09:00");
        assertThat(supplements.of(caseNo).get(0).state()).isEqualTo(SupplementState.LAPSED);
        Task again = offices.open(community, caseNo).get(0);
        assertThat(again.getDueDate()).isEqualTo(time.at("2026-03-23T23:59:59"));
        assertThat(kinds(caseNo))
                .as("the letters of acceptance and of what is missing besides")
                .containsExactly(
                        EntryKind.LETTER, EntryKind.SUPPLEMENT_ASKED, EntryKind.LETTER, EntryKind.SUPPLEMENT_LAPSED);
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    @Tag("R01")
    @Tag("R32")
    void shouldTakeSilenceForWithdrawalWhereTheCitySaysSo() {
        doReturn(true).when(supplements).lapseWithdraws();
        String caseNo = atHousing(atStreet(accept(Families.couple())), "2026-03-23T09:00");
        offices.complete(housing, caseNo, ReviewForm.askFor("结婚证"));
        time.travelTo("2026-04-20T09:00");
        assertEnded(caseNo, CaseOutcome.WITHDRAWN, "PAPERS_NEVER_CAME");
        assertThat(offices.open(civil, caseNo)).isEmpty();
    }

    @Test
    @Tag("R01")
    void shouldWithdrawWhileANoticeHangsAndAnObjectionIsInvestigated() {
        String caseNo = accept(Families.couple());
        pass(community, caseNo);
        long notice = published.current(time.today()).stream()
                .filter(hung -> hung.caseNo().equals(caseNo))
                .findFirst()
                .orElseThrow()
                .id();
        objections.object(notice, "该户在外区另有住房。");
        assertThatThrownBy(() -> endings.withdraw(caseNo, " ")).isInstanceOf(FaultsFound.class);
        endings.withdraw(caseNo, "已另行购房");

        assertEnded(caseNo, CaseOutcome.WITHDRAWN, "WITHDRAWN");
        assertThat(published.current(time.today()))
                .noneMatch(hung -> hung.caseNo().equals(caseNo));
        assertThat(objections.of(caseNo))
                .singleElement()
                .satisfies(objection -> assertThat(objection.result().chinese()).contains("终止"));
        assertThatThrownBy(() -> endings.withdraw(caseNo, "又一次"))
                .isInstanceOf(FaultsFound.class)
                .hasMessageContaining("CASE_CLOSED");
        assertThat(accept(Families.couple())).isNotEqualTo(caseNo);
    }

    @Test
    @Tag("R01")
    void shouldWithdrawWhatWasReceivedButNotAccepted() {
        String caseNo = accept(Families.couple().bringing("CONSENT"));
        endings.withdraw(caseNo, "材料不齐，不再申请");
        assertThat(cases.outcome(caseNo).orElseThrow().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
    }

    @Test
    @Tag("R18")
    void shouldGoOnWithTheSpouseWhereTheApplicantDiesAndCheckAgain() {
        String caseNo = atStreet(accept(Families.couple()));
        List<MemberFacts> before = members(caseNo);
        HouseholdChange death =
                gone(ChangeKind.DEATH, before.get(0), before.get(1).id());
        changes.change(caseNo, death);

        assertThat(members(caseNo)).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo(before.get(1).id());
            assertThat(left.relation()).isEqualTo(Relation.APPLICANT);
        });
        assertThat(findings.latest(caseNo).orElseThrow().facts().heads()).isEqualTo(1);
        assertThat(offices.open(street, caseNo)).as("the street goes on").hasSize(1);
        assertThat(tasks.getVariable(offices.open(street, caseNo).get(0).getId(), "dossier")
                        .toString())
                .contains("死亡")
                .contains("承接申请");
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    @Tag("R18")
    void shouldEndWhereNobodyOfAgeIsLeft() {
        String caseNo = accept(Families.couple());
        List<MemberFacts> both = members(caseNo);
        changes.change(caseNo, gone(ChangeKind.LEFT, both.get(1), null));
        changes.change(caseNo, gone(ChangeKind.DEATH, both.get(0), null));
        assertEnded(caseNo, CaseOutcome.ENDED, "APPLICANT_DIED");
    }

    @Test
    @Tag("R18")
    @Tag("R07")
    void shouldTakeANewbornInAndRefuseOneWhoIsInAnotherCase() {
        String caseNo = accept(Families.couple());
        changes.change(caseNo, joining("陈小䶮", Families.idNumber("20260301", 901)));
        assertThat(findings.latest(caseNo).orElseThrow().facts().heads()).isEqualTo(3);
        assertThatThrownBy(() -> changes.change(caseNo, joining("陈小䶮", Families.idNumber("20260301", 901))))
                .isInstanceOf(FaultsFound.class)
                .hasMessageContaining("OPEN_CASE");
        assertThatThrownBy(() -> changes.change(caseNo, joining("", "123")))
                .hasMessageContaining("joining.name")
                .hasMessageContaining("joining.idNumber");
        endings.withdraw(caseNo, "不再申请");
    }

    private HouseholdChange joining(String name, String idNumber) {
        var child = new HouseholdDraft.Member(name, idNumber, Relation.CHILD, Set.of(), List.of());
        return new HouseholdChange(ChangeKind.JOINED, null, null, child, time.today());
    }

    private HouseholdChange gone(ChangeKind how, MemberFacts who, Long successor) {
        return new HouseholdChange(how, who.id(), successor, null, time.today());
    }

    private List<MemberFacts> members(String caseNo) {
        return households.read(cases.byNo(caseNo).householdId()).members();
    }

    protected List<EntryKind> kinds(String caseNo) {
        return journal.of(caseNo).stream().map(Entry::kind).toList();
    }

    private Date timer(String caseNo) {
        return management.createJobQuery().activityId("deadlineNear").active().list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(caseNo)
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow()
                .getDuedate();
    }

    private void assertEnded(String caseNo, CaseOutcome how, String reason) {
        assertThat(cases.outcome(caseNo)).hasValueSatisfying(outcome -> {
            assertThat(outcome.outcome()).isEqualTo(how);
            assertThat(outcome.reasonCode()).isEqualTo(reason);
        });
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count())
                .isZero();
        assertThat(runtime.createIncidentQuery().list())
                .noneMatch(incident -> caseNo.equals(incident.getConfiguration()));
        assertThat(breaches.ofCase(caseNo))
                .allSatisfy(breach -> assertThat(breach.cleared()).isNotNull());
    }
}
