package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.appeal.AppealDesk;
import org.guangsha.appeal.AppealState;
import org.guangsha.appeal.Appeals;
import org.guangsha.application.CaseOutcome;
import org.guangsha.household.MemberFacts;
import org.guangsha.journal.EntryKind;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.AsMember;
import org.guangsha.testing.Families;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A refusal is appealed: reexamined by someone who took no part, upheld or overturned. */
@Tag("R09")
abstract class AppealPath extends OffTheStraightPath {

    private static final Map<String, Object> OVERTURN = Map.of("outcome", "PASS", "words", "查明原审查有误，撤销原决定。");
    private static final Map<String, Object> UPHOLD =
            Map.of("outcome", "REFUSE", "reasonCode", "NOT_VERIFIABLE", "words", "原决定事实清楚。");

    @Autowired
    AppealDesk desk;

    @Autowired
    Appeals appeals;

    @Autowired
    AsMember as;

    @Test
    void shouldGoOnWhereItWasRefusedOnceTheRefusalIsOverturned() {
        String caseNo = atStreet(accept(Families.couple()));
        refuse(street, caseNo, "NOT_VERIFIABLE");
        time.travelTo("2026-03-16T09:00");
        assertThat(desk.lodge(caseNo, "街道未入户核实。").state()).isEqualTo(AppealState.OPEN);
        Task reexamination = offices.open(housing, caseNo).get(0);
        assertThat(reexamination.getName()).isEqualTo("复审 " + caseNo);
        assertThat(reexamination.getDueDate()).as("15 working days").isEqualTo(time.at("2026-04-07T23:59:59"));
        assertThat(tasks.getVariable(reexamination.getId(), "appeal").toString())
                .contains("街道未入户核实。");
        assertThatThrownBy(() -> desk.lodge(caseNo, "再次申诉")).hasMessageContaining("APPEALED");
        assertThatThrownBy(() -> desk.lodge("130403-2026-999999", "查无此案")).hasMessageContaining("130403-2026-999999");

        time.travelTo("2026-03-23T09:00");
        offices.complete(housing, caseNo, OVERTURN);
        assertThat(appeals.of(caseNo).get(0).state()).isEqualTo(AppealState.OVERTURNED);
        assertThat(cases.outcome(caseNo)).isEmpty();
        assertThat(cases.byNo(caseNo).dueOn())
                .as("6 May and the eleven days since the refusal")
                .isEqualTo(LocalDate.of(2026, 5, 18));
        assertThatThrownBy(() -> refuse(street, caseNo, "NOT_VERIFIABLE")).hasMessageContaining("复审已撤销");
        pass(street, caseNo);
        assertThat(opinions.of(caseNo))
                .as("earlier opinions stay")
                .extracting(opinion -> opinion.step())
                .containsExactly("communityReview", "streetReview", "reexamination", "streetReview");
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    void shouldCloseWithReasonsWhereTheRefusalIsUpheldAndNotBeAppealedAgain() {
        String caseNo = accept(Families.couple());
        refuse(community, caseNo, "NOT_VERIFIABLE");
        desk.lodge(caseNo, "社区未核实。");
        assertThatThrownBy(() -> offices.complete(housing, caseNo, Map.of())).hasMessageContaining("审查意见");
        offices.complete(housing, caseNo, UPHOLD);
        assertThat(appeals.open(caseNo)).isEmpty();
        assertRefused(caseNo, "NOT_VERIFIABLE");
        assertThat(kinds(caseNo)).contains(EntryKind.APPEALED, EntryKind.REEXAMINED);
        assertThatThrownBy(() -> desk.lodge(caseNo, "不服复审")).hasMessageContaining("REEXAMINED");
    }

    @Test
    void shouldKeepWhoTookPartFromReexamining() {
        String second = staff.named("housing-second", "housing-130403");
        String caseNo = atDecision(accept(Families.couple().earning(900_000)));
        refuseDecision(caseNo);
        desk.lodge(caseNo, "收入有误。");
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .processDefinitionKey("department-review")
                .singleResult();
        assertThatThrownBy(() -> as.run(housing, () -> tasks.claim(task.getId(), housing)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> as.run(housing, () -> tasks.complete(task.getId(), OVERTURN)))
                .isInstanceOf(RuntimeException.class);
        offices.complete(second, caseNo, OVERTURN);
        assertThat(offices.open(housing, caseNo)).as("the decision again").hasSize(1);
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    void shouldRefuseAnAppealThatIsTooLateWithItsReason() {
        String caseNo = accept(Families.couple());
        refuse(community, caseNo, "NOT_VERIFIABLE");
        time.travelTo("2026-04-01T23:59");
        desk.lodge(caseNo, "在最后一日申诉");
        desk.withdraw(caseNo);
        assertThat(appeals.of(caseNo).get(0).state()).isEqualTo(AppealState.WITHDRAWN);
        assertThatThrownBy(() -> desk.withdraw(caseNo)).isInstanceOf(FaultsFound.class);

        time.travelTo("2026-04-02T00:00");
        assertThat(desk.lodge(caseNo, "过期申诉").state()).isEqualTo(AppealState.TOO_LATE);
        assertThat(journal.of(caseNo))
                .filteredOn(line -> line.kind() == EntryKind.APPEAL_REFUSED)
                .singleElement()
                .satisfies(line -> assertThat(line.words()).contains("2026-04-01"));
        assertRefused(caseNo, "NOT_VERIFIABLE");
    }

    @Test
    void shouldGoOnWithTheChecksWhereThePrecheckHadRefused() {
        var receipt = intake.receive(Families.couple().bringing("CONSENT").on(time.today()), "window")
                .receipt();
        String caseNo = receipt.caseNo();
        Set<String> members = households.read(cases.byNo(caseNo).householdId()).members().stream()
                .map(MemberFacts::idHash)
                .collect(Collectors.toSet());
        bans.ban(members, time.today(), "骗取住房保障");
        intake.supplyPapers(
                caseNo,
                receipt.missingPapers().stream().map(paper -> paper.kind()).toList());
        assertThat(cases.outcome(caseNo).orElseThrow().outcome()).isEqualTo(CaseOutcome.REFUSED);
        desk.lodge(caseNo, "禁止期限认定有误。");
        assertThat(tasks.getVariable(offices.open(housing, caseNo).get(0).getId(), "dossier")
                        .toString())
                .contains("尚未核定");
        offices.complete(housing, caseNo, OVERTURN);
        assertThat(findings.latest(caseNo)).isPresent();
        assertThat(offices.open(community, caseNo)).hasSize(1);
        endings.withdraw(caseNo, "不再申请");
    }

    @Test
    void shouldTakeNoAppealWhereNothingWasRefusedOrNothingIsSaid() {
        String caseNo = accept(Families.couple());
        assertThatThrownBy(() -> desk.lodge(caseNo, "尚未决定")).hasMessageContaining("NOT_REFUSED");
        refuse(community, caseNo, "NOT_VERIFIABLE");
        assertThatThrownBy(() -> desk.lodge(caseNo, "　")).hasMessageContaining("grounds");
        assertThatThrownBy(() -> desk.lodge(caseNo, "理".repeat(2001))).hasMessageContaining("TOO_LONG");
    }

    private void refuseDecision(String caseNo) {
        refuse(housing, caseNo, "INCOME_ABOVE_LINE");
    }
}
