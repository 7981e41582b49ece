package org.guangsha.requalification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guangsha.letters.LetterKind;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What households report and registers show between the campaigns, and what does not fit together. */
@ProgramTest
@Tag("R18")
class EarlyRequalificationsTest extends AtTheStreet {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    EarlyRequalifications early;

    @Autowired
    Contradictions contradictions;

    @Test
    void shouldOpenOneForAReportAndTakeTheSameAgainForTheSame() {
        String caseNo = paid();
        Requalification one = early.report(caseNo, Cause.REPORTED, FIRST_OF_JUNE, "收入增加。");
        assertThat(one.occasion()).startsWith("reported-2026-06-01-");
        assertThat(kinds(caseNo)).endsWith(LetterKind.DECLARATION_ASKED);
        assertThat(early.report(caseNo, Cause.REPORTED, FIRST_OF_JUNE, " 收入增加。 "))
                .isEqualTo(one);
        Requalification more = early.report(caseNo, Cause.REPORTED, FIRST_OF_JUNE, "另有住房。");
        assertThat(more.id()).as("joins the open one").isEqualTo(one.id());
        assertThat(more.words()).isEqualTo("家庭申报变化（2026-06-01）：收入增加。；家庭申报变化（2026-06-01）：另有住房。");
        declare(one, "21600");
        review(one, "ELIGIBLE", Map.of());
        assertThat(early.report(caseNo, Cause.REPORTED, FIRST_OF_JUNE, "另有住房。").id())
                .as("told before")
                .isEqualTo(one.id());
        assertThat(early.report(caseNo, Cause.REPORTED, FIRST_OF_JUNE, "又有变化。").id())
                .isNotEqualTo(one.id());
        assertThat(contradictions.of(caseNo)).as("it told by itself").isEmpty();
    }

    @Test
    void shouldJoinTheAnnualOneAndNotLeaveItToTheDataAlone() {
        String caseNo = paid();
        sql.update(
                "insert into requalification (case_no, occasion, cause, in_year, community_code, seat, state, opened_on, due_on) values (?, 'annual-2026', 'ANNUAL', 2026, ?, '130403', 'LISTED', date '2026-06-10', date '2026-06-30')",
                caseNo,
                COMMUNITY);
        Requalification one = early.report(caseNo, Cause.REPORTED, FIRST_OF_JUNE, "收入增加。");
        assertThat(one.occasion()).isEqualTo("annual-2026");
        assertThat(one.state()).isEqualTo(RequalificationState.OPEN);
        assertThat(one.outcome()).isEqualTo(CheckOutcome.DOUBTFUL);
        assertThat(running(caseNo)).isTrue();
        early.report(caseNo, Cause.REPORTED, FIRST_OF_JUNE, "另有住房。");
        assertThat(requalifications.of(caseNo)).hasSize(1);
        assertThat(requalifications.view(one.id()).orElseThrow().reports()).hasSize(2);
    }

    @Test
    void shouldTellWhatIsWrongWithAReport() {
        String caseNo = paid();
        assertThat(codes(() -> early.report(caseNo, null, LocalDate.of(2027, 1, 1), " ")))
                .containsExactly("MISSING", "DAY", "WORDS");
        assertThat(codes(() -> early.report(caseNo, Cause.ANNUAL, null, "长".repeat(501))))
                .containsExactly("MISSING", "DAY", "WORDS");
        time.set("2026-03-02T09:00");
        String open = walk.accept(Families.couple());
        assertThat(codes(() -> early.report(open, Cause.REPORTED, time.today(), "变化")))
                .containsExactly("NOTHING_HELD");
        assertThat(requalifications.of(caseNo)).isEmpty();
    }

    @Test
    void shouldNoteADeclarationThatDeniesWhatARegisterShowsAndAReviewThatLetsItPass() {
        String caseNo = paid();
        Report bought = new Report(Cause.PROPERTY, FIRST_OF_JUNE, "不动产登记部门，购得住房一套", time.today(), null);
        Requalification one = early.event(caseNo, "event-property-1", bought);
        declare(one, "21600");
        review(one, "ELIGIBLE", Map.of());
        assertThat(contradictions.of(caseNo))
                .extracting(Contradiction::kind, Contradiction::found, Contradiction::person)
                .containsExactly(
                        tuple(ContradictionKind.DECLARATION, bought.told(), null),
                        tuple(ContradictionKind.REVIEW, bought.told(), street));
        assertThat(contradictions.of(caseNo).get(0).declared()).contains("自有住房 18.00 平方米");
    }

    @Test
    void shouldNoteAReviewThatGoesAgainstTheTablesWithItsReason() {
        String caseNo = paid();
        Requalification one = early.report(caseNo, Cause.REPORTED, FIRST_OF_JUNE, "收入增加。");
        declare(one, "200000");
        review(one, "ELIGIBLE", Map.of("against", "一次性补偿，不属于收入"));
        assertThat(contradictions.of(caseNo)).singleElement().satisfies(noted -> {
            assertThat(noted.found()).isEqualTo("核定结果为不符合");
            assertThat(noted.words()).isEqualTo("理由：一次性补偿，不属于收入");
            assertThat(noted.person()).isEqualTo(street);
        });
        assertThat(now(one).state()).isEqualTo(RequalificationState.ADJUSTED);
    }

    @Test
    void shouldKeepAContradictionOnceAndWhatTheSupervisorMadeOfIt() {
        String caseNo = paid();
        contradictions.note(caseNo, ContradictionKind.REGISTER, "月均收入 900 元", "税务部门：2600 元", "", null);
        contradictions.note(caseNo, ContradictionKind.REGISTER, "月均收入 900 元", "税务部门：2600 元", "", null);
        long id = contradictions.of(caseNo).get(0).id();
        assertThat(contradictions.of(caseNo)).hasSize(1);
        assertThat(codes(() -> contradictions.lookedAt(id, " "))).containsExactly("WORDS");
        contradictions.lookedAt(id, "已约谈。");
        assertThatThrownBy(() -> contradictions.lookedAt(id, "再看")).isInstanceOf(FaultsFound.class);
        assertThat(contradictions.of(caseNo).get(0).lookedWords()).isEqualTo("已约谈。");
        assertThat(contradictions.page(List.of(COMMUNITY), true, 0, 10).total()).isZero();
        assertThat(contradictions.page(List.of(COMMUNITY), false, 0, 10).rows()).hasSize(1);
        assertThat(contradictions.page(List.of(), false, 0, 10).rows()).isEmpty();
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (FaultsFound refused) {
            return refused.faults().stream().map(Fault::code).toList();
        }
    }
}
