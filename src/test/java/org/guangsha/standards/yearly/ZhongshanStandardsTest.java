package org.guangsha.standards.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guangsha.testing.InZhongshan;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same procedure in a city without districts. */
@ProgramTest
@InZhongshan
@Tag("R24")
class ZhongshanStandardsTest extends YearOfStandards {

    private static final String YEAR = "zhongshan-2027-1";

    @Test
    void shouldGoOnWithLastYearsVersionOverTheTurnOfTheYearUntilTheNewOneIsPublished() {
        process.begin(member("housing"));
        propose(YEAR, "civil", Map.of("lowIncome", 2750));
        for (String role : List.of("statistics", "housing", "finance", "price")) {
            propose(YEAR, role, Map.of());
        }
        work();
        time.travelTo("2027-01-12T09:00");
        assertThat(register.inForceOn(time.today()).version()).isEqualTo("zhongshan-2026-1");

        approve(YEAR);
        time.travelTo("2027-01-12T09:01");
        work();

        assertThat(register.inForceOn(LocalDate.of(2027, 1, 11)).version()).isEqualTo("zhongshan-2026-1");
        assertThat(register.inForceOn(LocalDate.of(2027, 1, 12)).lowIncomeFen()).isEqualTo(275_000);
        fileReceipts(YEAR, "2027-01-12");
        assertThat(isRunning(YEAR)).isFalse();
    }
}
