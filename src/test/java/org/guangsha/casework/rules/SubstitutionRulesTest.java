package org.guangsha.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.casework.rules.SubstitutionRules.Days;
import org.junit.jupiter.api.Test;

class SubstitutionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void shouldLetSomebodyStandInForDaysNobodyElseHas() {
        assertThat(faults(days("wang", "li", 2, 6), days("wang", "zhao", 7, 9), days("qian", "li", 2, 9)))
                .isEmpty();
    }

    @Test
    void shouldRefuseTwoSubstitutesOnOneDay() {
        assertThat(faults(days("wang", "li", 2, 6), days("wang", "zhao", 6, 9)))
                .containsExactly("2026-03-06 至 2026-03-09 已设有代办人，请先结束原有代办");
    }

    @Test
    void shouldRefuseAChainFromEitherEnd() {
        assertThat(faults(days("wang", "li", 2, 6), days("li", "zhao", 3, 4)))
                .containsExactly("代办人2026-03-03 至 2026-03-04 本人不在岗，已由他人代办，不能再代他人办理");
        assertThat(faults(days("li", "zhao", 2, 6), days("wang", "li", 6, 8)))
                .containsExactly("本人2026-03-06 至 2026-03-08 正代他人办理，请先为被代办人另行安排");
    }

    @Test
    void shouldTellEveryFaultOfThePeopleAndTheDays() {
        assertThat(faults(new Days("wang", "wang", null, TODAY))).containsExactly("代办人不能是本人", "请填写代办的起止日期");
        assertThat(faults(days("wang", "li", 6, 2))).containsExactly("截止日期不能早于起始日期");
        assertThat(faults(days("wang", "li", 1, 1))).containsExactly("代办期间已经过去");
        assertThat(faults(days("wang", "li", 1, 2))).isEmpty();
    }

    private static List<String> faults(Days wanted, Days... standing) {
        return SubstitutionRules.faults(wanted, List.of(standing), TODAY);
    }

    private static Days days(String absent, String substitute, int first, int last) {
        return new Days(absent, substitute, TODAY.withDayOfMonth(first), TODAY.withDayOfMonth(last));
    }
}
