package org.guangsha.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.MaritalStatus;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.RegisterEntry;
import org.guangsha.exchange.RegisteredProperty;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {

    private static final Months YEAR = Months.before(LocalDate.of(2026, 3, 2));
    private static final Set<EvidenceKind> ALL = EnumSet.allOf(EvidenceKind.class);

    @Test
    void shouldSayAllThatARegisterKnows() {
        var answer = new PersonAnswer(
                "husband",
                true,
                List.of(
                        new IncomeFacts(IncomeKind.WAGE, YearMonth.of(2026, 1), 120_050),
                        new IncomeFacts(IncomeKind.WAGE, YearMonth.of(2026, 3), 999_999)),
                List.of(new RegisteredProperty("中华大街 8 号", new BigDecimal("61.25"))),
                List.of(YearMonth.of(2025, 12)),
                new RegisterEntry(MaritalStatus.WIDOWED, LocalDate.of(2026, 1, 31), List.of("陈**")),
                true);
        assertThat(AnswerWords.of(answer, ALL, YEAR))
                .isEqualTo("收入合计 1200.50 元；不动产：中华大街 8 号（61.25 m²）；社会保险缴费 1 个月；丧偶；2026-01-31 死亡；同户另有 陈**；享受低保");
    }

    @Test
    void shouldSayWhereThereIsNothingAndKeepSilentOnWhatWasNotAsked() {
        var nothing = new PersonAnswer("husband", true, List.of(), List.of(), List.of(), null, null);
        assertThat(AnswerWords.of(nothing, ALL, YEAR)).isEqualTo("收入合计 0.00 元；无不动产登记；社会保险缴费 0 个月");
        assertThat(AnswerWords.of(nothing, Set.of(EvidenceKind.REGISTER), YEAR)).isEqualTo("已查，无相关登记");
        assertThat(AnswerWords.of(PersonAnswer.unknown("husband"), ALL, YEAR)).isEqualTo("无记录");
    }
}
