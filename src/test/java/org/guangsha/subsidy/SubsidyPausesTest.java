package org.guangsha.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.guangsha.journal.Entry;
import org.guangsha.journal.Journal;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Months are left out, whenever they are run, and never made good. */
@ProgramTest
@Tag("R17")
@Tag("R13")
class SubsidyPausesTest extends MonthAtTheOffice {

    @Autowired
    SubsidyPauses pauses;

    @Autowired
    Journal journal;

    @Test
    void shouldPayNothingForPausedMonthsEvenInALaterRunAndGoOnWithoutThem() {
        budget(10_000_000);
        payable("A", 2);
        assertThat(lines(paid(may))).containsExactly("A 42000 0 PAY");
        bankAnswers(run(may));
        assertThat(pauses.pause(no("A"), month(1), "没有申报")).isTrue();
        assertThat(pauses.pause(no("A"), month(2), "再次")).as("pauses already").isTrue();
        assertThat(awards.of(no("A")).get(0).pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.from()).isEqualTo(month(1)));
        RunFacts june = paid(month(1));
        assertThat(lines(june)).containsExactly("A 0 0 NOTHING");

        time.set(month(2) + "-20T09:00");
        pauses.resume(no("A"), month(3), "已经申报");
        pauses.resume(no("A"), month(2), "再次");
        RunFacts august = paid(month(3));
        assertThat(lines(august)).as("June and July are gone").containsExactly("A 42000 0 PAY");
        assertThat(Stream.of(0, 1, 2, 3)
                        .map(at -> awards.of(no("A")).get(0).fen(month(at)))
                        .toList())
                .containsExactly(42_000L, 0L, 0L, 42_000L);
        assertThat(journal.of(no("A")))
                .extracting(Entry::words)
                .contains(
                        "自 %s 起暂停发放：没有申报".formatted(month(1)),
                        "自 %s 起恢复发放，%s 至 %s 不补发：已经申报".formatted(month(3), month(1), month(2)));
    }

    @Test
    void shouldStayPausedWhenTheHouseholdChangesMeanwhileAndPauseEveryKind() {
        payable("A", 2);
        awards.award(new SubsidyClaim(no("A"), 1, COMMUNITY, AwardKind.BRIDGING, may, poor(2)));
        pauses.pause(no("A"), may, "没有申报");
        awards.change(no("A"), poor(3), may.atDay(10));
        assertThat(awards.of(no("A"))).hasSize(2).allSatisfy(award -> {
            assertThat(award.fen(month(1))).isZero();
            assertThat(award.rate(month(1))).isEqualTo(63_000);
        });
        assertThat(journal.of(no("A")))
                .extracting(Entry::words)
                .filteredOn(words -> words.contains("调整"))
                .allSatisfy(words -> assertThat(words).contains("420.00 元调整为 630.00 元"));
        pauses.resume(no("A"), may, "当月即申报");
        assertThat(awards.of(no("A")))
                .allSatisfy(award ->
                        assertThat(award.fen(may)).as("no month was left out").isEqualTo(42_000));
        pauses.pause(no("A"), month(2), "次年没有申报");
        assertThat(awards.of(no("A")).get(0).fen(month(1))).isEqualTo(63_000);
        assertThat(awards.of(no("A")).get(0).fen(month(2))).isZero();
    }

    @Test
    void shouldTellWhatIsWrongAndLeaveWhoeverIsPaidNothingAlone() {
        assertThatThrownBy(() -> pauses.pause(no("A"), may.minusMonths(1), " "))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        refused -> assertThat(refused.faults()).hasSize(2));
        assertThatThrownBy(() -> pauses.resume(no("A"), may, "")).isInstanceOf(FaultsFound.class);
        assertThat(pauses.pause(no("B"), may, "没有申报")).isFalse();
        pauses.resume(no("B"), may, "没有暂停");
        assertThat(List.of(pauses.openOf(no("B")), pauses.openOf(no("A")))).allMatch(one -> one.isEmpty());
        award("A", 2);
        awards.endBefore(no("A"), month(1), "退出");
        assertThat(pauses.pause(no("A"), month(1), "没有申报")).isFalse();
    }

    private YearMonth month(int after) {
        return may.plusMonths(after);
    }
}
