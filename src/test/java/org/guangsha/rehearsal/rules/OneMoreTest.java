package org.guangsha.rehearsal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("R31")
class OneMoreTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkTime OFFICE = new WorkTime(
            List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0))),
            day -> day.getDayOfWeek().getValue() <= 5);

    @Property(tries = 200)
    void shouldNeverLetOneMoreReviewerLengthenTheWait(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 500) Integer> arrivals,
            @ForAll @IntRange(min = 1, max = 3) int reviewers) {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            long arrived = Moment.of(MONDAY, LocalTime.of(8, 0)) + arrivals.get(i) * 5L;
            works.add(new Work("task" + i, i, arrived, arrived + 4320, 45));
        }
        List<WorkTime> more =
                IntStream.rangeClosed(0, reviewers).mapToObj(i -> OFFICE).toList();
        assertThat(OneMore.of(works, more, Moment.startOf(MONDAY.plusDays(14))).spared())
                .isNotNegative();
    }
}
