package org.guangsha.cockpit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.sla.ClockKind.CASE;
import static org.guangsha.sla.ClockKind.STEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.guangsha.sla.OfficeDue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R30")
class TallyTest {

    /** Wednesday before the National Day of 2026: the next working day is 8 October. */
    private static final LocalDate TODAY = LocalDate.parse("2026-09-30");

    private static final Windows WINDOWS =
            new Windows(TODAY, LocalDate.parse("2026-10-08"), LocalDate.parse("2026-10-10"));

    private static final String STREET = "street-130403005";
    private static final String HOUSING = "housing-130403";

    @Test
    void shouldCountWhatIsDueInTheHolidaysWithinOneWorkingDay() {
        Tally tally = new Tally(
                List.of(),
                List.of(due(STREET, "2026-09-30", 1), due(STREET, "2026-10-05", 2), due(STREET, "2026-10-08", 4)),
                WINDOWS);
        assertThat(tally.total()).isEqualTo(new Figures(0, 7, 7));
    }

    @Test
    void shouldCountWhatIsDueWithinThreeWorkingDaysBesideWhatIsDueWithinOne() {
        Tally tally =
                new Tally(List.of(), List.of(due(STREET, "2026-10-08", 1), due(HOUSING, "2026-10-09", 10)), WINDOWS);
        assertThat(tally.total()).isEqualTo(new Figures(0, 1, 11));
    }

    @Test
    void shouldCompareDepartmentsInTheirOrderAndLeaveOutWhoHasNothing() {
        Tally tally = new Tally(List.of(due(HOUSING, "2026-09-29", 3)), List.of(due(STREET, "2026-10-09", 2)), WINDOWS);
        Map<String, Figures> byRole =
                tally.by(one -> one.office().split("-")[0], List.of("community", "street", "housing"));
        assertThat(byRole.keySet()).containsExactly("street", "housing");
        assertThat(byRole).containsEntry("housing", new Figures(3, 0, 0)).containsEntry("street", new Figures(0, 0, 2));
    }

    @Test
    void shouldTellHowLongWorkHasBeenLate() {
        Tally tally = new Tally(
                List.of(
                        due(STREET, "2026-09-29", 1),
                        due(STREET, "2026-09-27", 2),
                        due(STREET, "2026-09-26", 4),
                        due(STREET, "2026-09-20", 8),
                        due(STREET, "2026-08-31", 16),
                        due(STREET, "2026-08-30", 32)),
                List.of(),
                WINDOWS);
        assertThat(tally.byAge())
                .containsExactly(
                        Map.entry(Age.DAYS_3, 3L),
                        Map.entry(Age.DAYS_10, 12L),
                        Map.entry(Age.DAYS_30, 16L),
                        Map.entry(Age.OLDER, 32L));
    }

    @Test
    void shouldKeepStepsAndWholeCasesApart() {
        Tally tally = new Tally(
                List.of(due(STREET, "2026-09-29", 1), new OfficeDue(HOUSING, CASE, TODAY.minusDays(1), 5)),
                List.of(new OfficeDue(HOUSING, CASE, TODAY, 7)),
                WINDOWS);
        assertThat(tally.by(OfficeDue::clock, List.of(STEP, CASE)))
                .containsEntry(STEP, new Figures(1, 0, 0))
                .containsEntry(CASE, new Figures(5, 7, 7));
    }

    /** The list of an age holds exactly what its figure counts. */
    @Property
    void shouldFindEveryLastDayInTheBoundsOfItsAgeAndOfNoOther(@ForAll @IntRange(min = -200, max = 2000) int late) {
        LocalDate lastDay = TODAY.minusDays(late);
        for (Age age : Age.values()) {
            boolean within = !lastDay.isBefore(age.from(TODAY)) && !lastDay.isAfter(age.to(TODAY));
            assertThat(within).as(age.name()).isEqualTo(age == Age.of(lastDay, TODAY));
        }
    }

    private static OfficeDue due(String office, String lastDay, long count) {
        return new OfficeDue(office, STEP, LocalDate.parse(lastDay), count);
    }
}
