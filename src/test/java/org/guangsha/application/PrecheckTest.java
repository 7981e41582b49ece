package org.guangsha.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guangsha.application.Precheck.Person;
import org.guangsha.application.PrecheckFault.Code;
import org.guangsha.entitlement.Ban;
import org.guangsha.entitlement.Holding;
import org.guangsha.policy.Programme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R07")
class PrecheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Person FIRST = new Person(0, "甲", "h0");
    private static final Person SECOND = new Person(1, "乙", "h1");

    @Test
    void shouldFindNothingAgainstPeopleWithoutAPast() {
        assertThat(Precheck.faults(List.of(FIRST, SECOND), List.of(), Map.of(), Set.of()))
                .isEmpty();
    }

    @Test
    void shouldNameReasonAndEndOfABan() {
        Ban ban = new Ban(DAY, DAY.plusYears(5), "转租廉租住房");

        assertThat(Precheck.faults(List.of(FIRST, SECOND), List.of(), Map.of("h1", ban), Set.of()))
                .containsExactly(new PrecheckFault(
                        Code.BANNED, 1, "乙", "第 2 位成员因“转租廉租住房”不得申请任何形式的住房保障，至 2031-05-01 止", LocalDate.of(2031, 5, 1)));
    }

    @Test
    void shouldSayWhatTheEndOfABanDependsOnWhileADwellingIsNotBack() {
        Ban ban = new Ban(DAY, null, null, 5, "违规转租");

        assertThat(Precheck.faults(List.of(FIRST, SECOND), List.of(), Map.of("h1", ban), Set.of()))
                .containsExactly(new PrecheckFault(
                        Code.BANNED, 1, "乙", "第 2 位成员因“违规转租”不得申请任何形式的住房保障，自交回住房之日起满 5 年止（住房尚未交回）", null));
    }

    @Test
    void shouldRefuseWhoAlreadyHoldsAnotherForm() {
        Holding held = new Holding("h0", "130403-2024-000001", Programme.AFFORDABLE_SALE, DAY);

        assertThat(Precheck.faults(List.of(FIRST, SECOND), List.of(held), Map.of(), Set.of()))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(Code.DOUBLE_ENTITLEMENT);
                    assertThat(fault.words()).contains("第 1 位成员", "经济适用住房").doesNotContain("甲");
                });
    }

    @Test
    void shouldReportEveryGroundOfEveryMember() {
        Ban ban = new Ban(DAY, DAY.plusYears(5), "骗取保障");
        Holding held = new Holding("h1", "130403-2024-000001", Programme.LOW_RENT, DAY);

        assertThat(Precheck.faults(List.of(FIRST, SECOND), List.of(held), Map.of("h0", ban), Set.of("h1")))
                .extracting(PrecheckFault::code)
                .containsExactly(Code.BANNED, Code.DOUBLE_ENTITLEMENT, Code.OPEN_CASE);
    }
}
