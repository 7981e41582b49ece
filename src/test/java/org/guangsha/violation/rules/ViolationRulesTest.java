package org.guangsha.violation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.guangsha.violation.rules.ScreeningEntry.KindNeeds;
import org.guangsha.violation.rules.ScreeningEntry.NamedCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of those who screen, investigate, decide; how a claim is divided; from when a ban counts. */
@Tag("R21")
@Tag("R22")
class ViolationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final InstalmentRule NOTHING_OWED = new InstalmentRule(0, 24, 10_000);

    @Property
    void shouldDivideAClaimIntoEqualPartsThatAddUpToItWithTheOddFenFirst(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_00L) long fen,
            @ForAll @IntRange(min = 1, max = 120) int count) {
        List<Instalment> parts = Instalment.of(fen, count, TODAY);

        assertThat(parts).hasSize(count);
        assertThat(parts.stream().mapToLong(Instalment::fen).sum()).isEqualTo(fen);
        assertThat(parts.stream().skip(1).mapToLong(Instalment::fen).distinct().count())
                .isLessThanOrEqualTo(1);
        assertThat(parts.get(0).fen() - parts.get(count - 1).fen()).isBetween(0L, count - 1L);
    }

    @Test
    void shouldAskForAPartEachMonthOnTheSameDayOrTheLastOfTheMonth() {
        assertThat(Instalment.of(300_01, 3, LocalDate.of(2027, 12, 31)))
                .containsExactly(
                        new Instalment(1, LocalDate.of(2027, 12, 31), 100_01),
                        new Instalment(2, LocalDate.of(2028, 1, 31), 100_00),
                        new Instalment(3, LocalDate.of(2028, 2, 29), 100_00));
    }

    @ParameterizedTest
    @CsvSource({
        "84000, 1, true", "84000, 8, true", "84000, 9, false", "84000, 0, false", "84000, 二, false",
                "84000, 1.5, false",
        "500000, 24, true", "500000, 25, false", "5000, 1, true", "5000, 2, false", "84000, 99999999999, false",
                "0, -, true"
    })
    void shouldAllowNoMoreAndNoSmallerPartsThanThePolicy(long fen, String typed, boolean sound) {
        assertThat(new InstalmentRule(fen, 24, 10_000).faults(typed).isEmpty()).isEqualTo(sound);
    }

    @Test
    void shouldCountTheYearsOfABanFromTheReturnOfADwellingAfterATenancyViolationOnly() {
        LocalDate returned = LocalDate.of(2026, 5, 20);
        assertThat(BanStart.of(false, true, null, TODAY)).isEqualTo(TODAY);
        assertThat(BanStart.of(true, true, null, TODAY)).isNull();
        assertThat(BanStart.of(true, true, returned, TODAY))
                .as("lives in another one")
                .isNull();
        assertThat(BanStart.of(true, false, returned, TODAY)).isEqualTo(returned);
        assertThat(BanStart.of(true, false, null, TODAY)).isEqualTo(TODAY);
    }

    @Test
    void shouldTellEverythingThatAScreeningLacksAtOnce() {
        assertThat(new ScreeningEntry(null, null, null, null, " ").faults(null, null, TODAY))
                .containsExactly("请选择初查结论", "请填写初查情况和理由");
        assertThat(new ScreeningEntry("OPEN", "", null, "明天", "有").faults(null, null, TODAY))
                .containsExactly("请填写所涉案件的编号，可以在案件档案中按姓名查找", "请选择违规情形", "违规发生日期应为 年-月-日，例如 2026-06-10");
        NamedCase named = new NamedCase(RECEIVED, true, false, false, 2);
        assertThat(opening("2026-03-01").faults(named, new KindNeeds(true, 6, 6), TODAY))
                .containsExactly(
                        "违规发生日期应在 2026-03-02 至 2026-06-10 之间",
                        "该家庭没有承租或者购买保障性住房，不适用所选情形",
                        "累计欠租 2 个月，不足 6 个月",
                        "自 2026-03-01 起闲置不足连续 6 个月");
        assertThat(opening("2027-01-01").faults(null, null, TODAY)).contains("违规发生日期不能晚于今天");
        assertThat(new ScreeningEntry("MERGE", "x", null, null, "有").faults(named, null, TODAY))
                .containsExactly("该案件没有正在办理的违规，不能并案");
        assertThat(new ScreeningEntry("DISMISS", null, null, null, "无").faults(null, null, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-10, true", "2025-12-11, false"})
    void shouldCountSixMonthsOfVacancyToTheDay(String since, boolean enough) {
        NamedCase named = new NamedCase(LocalDate.of(2025, 1, 2), true, false, true, 0);
        assertThat(opening(since)
                        .faults(named, new KindNeeds(true, 0, 6), TODAY)
                        .isEmpty())
                .isEqualTo(enough);
    }

    @Test
    void shouldTellEverythingThatAnInvestigationAndAVerdictLack() {
        assertThat(new InvestigationEntry("", false, null, null, "").faults(RECEIVED, TODAY))
                .containsExactly("请选择调查结论", "请选择违规情形", "违规发生日期应为 年-月-日，例如 2026-06-10", "请填写查明的事实", "请填写证据");
        assertThat(new InvestigationEntry("FOUND", true, "2026-03-02", "字".repeat(2001), "有\u0000")
                        .faults(RECEIVED, TODAY))
                .containsExactly("查明的事实不能超过 2000 字", "证据含有无法显示的字符，请删去后重新输入");
        assertThat(new Verdict("X", null).faults("复审决定", List.of("UPHOLD"))).containsExactly("请选择复审决定", "请填写意见和理由");
        assertThat(new Verdict("UPHOLD", "属实").faults("复审决定", List.of("UPHOLD")))
                .isEmpty();
    }

    @Test
    void shouldFindAViolationOnlyWhereItWasToldAndAnswered() {
        DecisionEntry.OnFile told = new DecisionEntry.OnFile(RECEIVED, TODAY, true, true, false);
        DecisionEntry.OnFile untold = new DecisionEntry.OnFile(RECEIVED, TODAY, false, false, false);
        assertThat(decision("FOUNDED", "", "").faults(told, NOTHING_OWED)).containsExactly("请填写对陈述申辩意见的逐项答复");
        assertThat(decision("FOUNDED", "不采纳", "").faults(told, NOTHING_OWED)).isEmpty();
        assertThat(decision("FOUNDED", "", "").faults(untold, NOTHING_OWED))
                .containsExactly("没有告知事实和理由、听取陈述申辩的，不能认定违规，请退回调查");
        assertThat(decision("AGAIN", "", "").faults(told, NOTHING_OWED)).isEmpty();
        assertThat(decision("NOT_FOUNDED", "", "").faults(untold, NOTHING_OWED)).isEmpty();
        assertThat(decision("FOUNDED", "不采纳", "某公司").faults(told, NOTHING_OWED))
                .containsExactly("请填写该单位的上级机关", "请填写不实证明的名称", "只有骗取住房保障的，才移送出具不实证明的单位");
    }

    private static ScreeningEntry opening(String since) {
        return new ScreeningEntry("OPEN", "x", "LONG_VACANCY", since, "属实");
    }

    private static DecisionEntry decision(String outcome, String answer, String issuer) {
        return new DecisionEntry(outcome, true, "2026-04-01", "清楚", answer, true, "1", issuer, "", "");
    }
}
