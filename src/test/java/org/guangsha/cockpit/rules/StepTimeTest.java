package org.guangsha.cockpit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.sla.StepSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R30")
class StepTimeTest {

    private final WorkCalendar calendar = new WorkCalendar();

    @Test
    void shouldCountWorkingDaysAcrossTheNationalDay() {
        StepTime time = time(span("2026-09-30", "2026-10-09", "2026-10-10", 1));
        assertThat(time).isEqualTo(new StepTime(1, 2, 2, 3, Heat.BUSY));
    }

    @Test
    void shouldTellWhatHalfAndWhatNineOfTenTookAtMost() {
        StepTime time = time(
                span("2026-03-02", "2026-03-02", "2026-03-05", 5),
                span("2026-03-02", "2026-03-03", "2026-03-05", 4),
                span("2026-03-02", "2026-03-09", "2026-03-05", 1));
        assertThat(time).isEqualTo(new StepTime(10, 0, 1, 3, Heat.EASY));
    }

    @Test
    void shouldCallAStepLateWhenMoreThanOneInTenIs() {
        StepTime time = time(
                span("2026-03-02", "2026-03-02", "2026-03-05", 8), span("2026-03-02", "2026-03-09", "2026-03-05", 2));
        assertThat(time.heat()).isEqualTo(Heat.LATE);
        assertThat(time.ninth()).isEqualTo(5);
    }

    @Test
    void shouldTellTheTimeUsedUpToItsLastDayFromTimeToSpare() {
        assertThat(time(span("2026-03-02", "2026-03-05", "2026-03-05", 1)).heat())
                .isEqualTo(Heat.TIGHT);
        assertThat(time(span("2026-03-02", "2026-03-04", "2026-03-05", 1)).heat())
                .isEqualTo(Heat.BUSY);
        assertThat(time(span("2026-03-02", "2026-03-03", "2026-03-05", 1)).heat())
                .isEqualTo(Heat.EASY);
    }

    @Test
    void shouldNotDivideByATermThatEndsTheDayItBegins() {
        assertThat(time(span("2026-03-02", "2026-03-02", "2026-03-02", 1)).heat())
                .isEqualTo(Heat.TIGHT);
        assertThat(time(span("2026-03-02", "2026-03-03", "2026-03-02", 1)).heat())
                .isEqualTo(Heat.LATE);
    }

    @Test
    void shouldHaveNoQuantileOfNothing() {
        assertThatThrownBy(() -> new Spread().quantile(0.5)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldSayHowLongThereIsInTheDaysThatCount() {
        LocalDate today = LocalDate.parse("2026-09-30");
        assertThat(left("2026-10-10", today)).isEqualTo("还剩 3 个工作日");
        assertThat(left("2026-09-30", today)).isEqualTo("今天到期");
        assertThat(left("2026-09-25", today)).isEqualTo("超期 5 天");
    }

    private String left(String lastDay, LocalDate today) {
        return Left.until(LocalDate.parse(lastDay), today, calendar::workingDaysBetween);
    }

    private StepTime time(StepSpan... spans) {
        return StepTime.of(List.of(spans), calendar::workingDaysBetween);
    }

    private static StepSpan span(String began, String ended, String due, long count) {
        return new StepSpan(
                "application",
                "streetReview",
                "街道（镇）审核",
                LocalDate.parse(began),
                LocalDate.parse(ended),
                LocalDate.parse(due),
                count);
    }
}
