package org.guangsha.rehearsal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R31")
class DeskTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkTime OFFICE = new WorkTime(
            List.of(
                    new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    new Hours(LocalTime.of(13, 30), LocalTime.of(17, 30))),
            day -> day.getDayOfWeek().getValue() <= 5);

    @Test
    void shouldCarryWorkOverNoonAndNight() {
        assertThat(OFFICE.done(at(MONDAY, 11, 30), 60)).isEqualTo(at(MONDAY, 14, 0));
        assertThat(OFFICE.done(at(MONDAY, 17, 0), 60)).isEqualTo(at(MONDAY.plusDays(1), 9, 30));
        assertThat(OFFICE.done(at(MONDAY, 17, 0), 30)).isEqualTo(at(MONDAY, 17, 30));
    }

    @Test
    void shouldBeginOnTheNextWorkingDayAfterTheWeek() {
        assertThat(OFFICE.next(at(MONDAY.plusDays(4), 17, 30))).isEqualTo(at(MONDAY.plusDays(7), 9, 0));
        assertThat(OFFICE.between(at(MONDAY, 0, 0), at(MONDAY.plusDays(7), 0, 0)))
                .isEqualTo(5 * 420);
    }

    @Test
    void shouldTakeWhatIsDueFirstAndOneTaskAReviewer() {
        Desk desk = new Desk(List.of(OFFICE, OFFICE));
        desk.offer(work("late", 0, at(MONDAY, 9, 0), 300, 30));
        desk.offer(work("soon", 1, at(MONDAY, 9, 0), 100, 30));
        desk.offer(work("next", 2, at(MONDAY, 9, 0), 200, 30));
        assertThat(desk.take(at(MONDAY, 9, 0)))
                .extracting(taken -> taken.work().id())
                .containsExactly("soon", "next");
        assertThat(desk.waits()).isEqualTo(1);
        assertThat(desk.next(at(MONDAY, 9, 0))).hasValue(at(MONDAY, 9, 30));
    }

    @Test
    void shouldTakeNothingWhileNobodyIsThere() {
        Desk desk = new Desk(List.of(OFFICE));
        desk.offer(work("one", 0, at(MONDAY, 20, 0), 100, 30));
        assertThat(desk.take(at(MONDAY, 20, 0))).isEmpty();
        assertThat(desk.next(at(MONDAY, 20, 0))).hasValue(at(MONDAY.plusDays(1), 9, 0));
    }

    @Test
    void shouldReckonWhatOneMoreReviewerSpares() {
        List<Work> works = IntStream.range(0, 20)
                .mapToObj(i -> work("task" + i, i, at(MONDAY, 9, 0), at(MONDAY.plusDays(1), 0, 0), 60))
                .toList();
        OneMore more = OneMore.of(works, List.of(OFFICE, OFFICE), at(MONDAY.plusDays(7), 0, 0));
        assertThat(more.lateNow()).isEqualTo(13);
        assertThat(more.lateThen()).isEqualTo(6);
        assertThat(more.spared()).isPositive();
    }

    private static Work work(String id, long order, long arrived, long due, int minutes) {
        return new Work(id, order, arrived, due, minutes);
    }

    private static long at(LocalDate day, int hour, int minute) {
        return Moment.of(day, LocalTime.of(hour, minute));
    }
}
