package org.guangsha.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R02")
@Tag("R03")
class ReviewRulesTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Asked REVIEW =
            new Asked(true, List.of("communityReview", "streetReview"), true, Set.of(), BEGUN, TODAY);
    private static final Asked OPINION = new Asked(false, List.of(), false, Set.of(), BEGUN, TODAY);

    @Test
    void shouldNameEverythingThatIsMissingAtOnce() {
        Submission nothing = new Submission(null, null, null, null, List.of(), List.of(), null, null, null, null);
        assertThat(ReviewRules.faults(nothing, REVIEW))
                .containsExactly("请选择审查结论", "请填写审查意见", "请至少选择一种核实方式（入户调查、邻里访问、信函索证）", "请填写核实日期", "请填写核实人", "请填写核实情况");
        assertThat(ReviewRules.faults(nothing, OPINION)).containsExactly("请选择审查结论", "请填写审查意见");
    }

    @ParameterizedTest
    @EnumSource
    void shouldTakeEveryOutcome(ReviewOutcome outcome) {
        assertThat(ReviewRules.faults(concluding(outcome.name(), "NOT_VERIFIABLE"), REVIEW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pass", "APPROVE", "<script>", "PASS "})
    void shouldRefuseAnOutcomeItDoesNotKnow(String outcome) {
        assertThat(ReviewRules.faults(concluding(outcome, null), REVIEW)).containsExactly("请选择审查结论");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "not_verifiable", "OTHER"})
    void shouldAskForAReasonOfTheListWhereRefused(String reason) {
        assertThat(ReviewRules.faults(concluding("REFUSE", reason), REVIEW)).containsExactly("结论为不同意时，请选择不予保障的理由");
        assertThat(ReviewRules.faults(concluding("PASS", reason), REVIEW)).isEmpty();
    }

    @Test
    void shouldReturnOnlyWhereThereIsALevelBelow() {
        assertThat(ReviewRules.faults(concluding("RETURN", null), OPINION)).containsExactly("本环节没有可退回的环节");
        Submission nowhere = new Submission(
                "RETURN", null, "请补充。", "decision", List.of(), List.of("LETTERS"), "2026-03-05", "两人", "一致", null);
        assertThat(ReviewRules.faults(nowhere, REVIEW)).containsExactly("请选择退回至哪个环节");
    }

    @Test
    @Tag("R01")
    void shouldAskOnceForAListOfPapersAndForNothingElse() {
        assertThat(ReviewRules.faults(asking("居住证", "结婚证"), REVIEW)).isEmpty();
        assertThat(ReviewRules.faults(asking(), REVIEW)).containsExactly("请一次列明需要补正的全部材料");
        assertThat(ReviewRules.faults(asking("居住证"), OPINION))
                .singleElement()
                .asString()
                .contains("告知过补正");
        assertThat(ReviewRules.faults(asking("证".repeat(201)), REVIEW)).containsExactly("每项材料的名称不能超过 200 字");
        String[] many = IntStream.range(0, 31).mapToObj(i -> "材料" + i).toArray(String[]::new);
        assertThat(ReviewRules.faults(asking(many), REVIEW)).containsExactly("需要补正的材料不能超过 30 项");
    }

    @Test
    @Tag("R09")
    void shouldNotRefuseAgainForAReasonThatAReexaminationHasSetAside() {
        Asked again = new Asked(true, List.of(), false, Set.of(RefusalReason.NOT_VERIFIABLE), BEGUN, TODAY);
        assertThat(ReviewRules.faults(concluding("REFUSE", "NOT_VERIFIABLE"), again))
                .singleElement()
                .asString()
                .contains("复审已撤销");
        assertThat(ReviewRules.faults(concluding("REFUSE", "FALSE_STATEMENT"), again))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} 字")
    @CsvSource({"1, true", "2000, true", "2001, false"})
    void shouldTakeTextsOfTwoThousandCharacters(int length, boolean taken) {
        String text = "情".repeat(length);
        Submission said =
                new Submission("PASS", null, text, null, List.of(), List.of("LETTERS"), "2026-03-05", text, text, text);
        List<String> faults = ReviewRules.faults(said, REVIEW);
        if (taken) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .containsExactlyInAnyOrder(
                            "审查意见不能超过 2000 字", "核实人不能超过 2000 字", "核实情况不能超过 2000 字", "证据材料不能超过 2000 字");
        }
    }

    @Test
    void shouldCountARareCharacterOnce() {
        String text = "\uD86D\uDFFC".repeat(2000);
        Submission said =
                new Submission("PASS", null, text, null, List.of(), List.of("LETTERS"), "2026-03-05", text, text, text);
        assertThat(ReviewRules.faults(said, REVIEW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u3000", "\n"})
    void shouldNotTakeBlanksForWords(String blank) {
        Submission said = new Submission(
                "PASS", null, blank, null, List.of(), List.of("LETTERS"), "2026-03-05", blank, blank, blank);
        assertThat(ReviewRules.faults(said, REVIEW)).containsExactly("请填写审查意见", "请填写核实人", "请填写核实情况");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-01, 核实日期不能早于收件日期 2026-03-02",
        "2026-03-06, 核实日期不能晚于今天",
        "2026-02-30, '核实日期应为 年-月-日，例如 2026-03-05'",
        "05.03.2026, '核实日期应为 年-月-日，例如 2026-03-05'",
        "2026-03-05T10:00:00.000+0800, '核实日期应为 年-月-日，例如 2026-03-05'",
        "昨天, '核实日期应为 年-月-日，例如 2026-03-05'",
        "' ', 请填写核实日期",
    })
    void shouldRefuseADayOnWhichNothingCanHaveBeenVerified(String day, String fault) {
        assertThat(ReviewRules.faults(verifiedOn(day), REVIEW)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-05"})
    void shouldTakeTheDayOfReceiptAndToday(String day) {
        assertThat(ReviewRules.faults(verifiedOn(day), REVIEW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TELEPHONE", "LETTERS,", "HOME_VISIT,TELEPHONE"})
    void shouldTakeOnlyWaysOfVerifyingThatItKnows(String methods) {
        Submission said = verified(Arrays.asList(methods.split(",", -1)), "2026-03-05");
        assertThat(ReviewRules.faults(said, REVIEW)).singleElement().asString().contains("核实方式");
    }

    private static Submission concluding(String outcome, String reason) {
        return new Submission(
                outcome,
                reason,
                "情况属实。",
                "streetReview",
                List.of("居住证"),
                List.of("HOME_VISIT"),
                "2026-03-04",
                "社区专干",
                "一致",
                null);
    }

    private static Submission asking(String... papers) {
        return new Submission("SUPPLEMENT", null, "材料不全。", null, List.of(papers), List.of(), null, null, null, null);
    }

    private static Submission verifiedOn(String day) {
        return verified(List.of("HOME_VISIT", "NEIGHBOURS", "LETTERS"), day);
    }

    private static Submission verified(List<String> methods, String day) {
        return new Submission("PASS", null, "情况属实。", null, List.of(), methods, day, "社区专干", "一致", null);
    }
}
