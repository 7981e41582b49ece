package org.guangsha.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

@Tag("R24")
class StandardsRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"handan", "zhongshan"})
    void shouldFindNoFaultInTheSampleStandardsOfBothYears(String city) {
        List<StandardsDraft> drafts = StandardsFiles.read(new ClassPathResource("demo/standards-" + city + ".yaml"));

        assertThat(drafts).extracting(StandardsDraft::year).containsExactly(2025, 2026);
        assertThat(drafts).allSatisfy(draft -> {
            assertThat(StandardsRules.faults(draft)).isEmpty();
            assertThat(draft.sample()).isTrue();
        });
    }

    @Test
    void shouldReportEverythingThatIsMissingAtOnce() {
        StandardsDraft empty = new StandardsDraft(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);

        assertThat(StandardsRules.faults(empty))
                .hasSize(18)
                .allMatch(fault -> fault.code().equals("MISSING"));
    }

    @Test
    void shouldReportEveryAbsurdFigureAtOnce() {
        StandardsDraft absurd = new StandardsDraft(
                "handan-2025-1",
                2026,
                true,
                LocalDate.of(2026, 1, 9),
                LocalDate.of(2025, 12, 31),
                90_000L,
                80_000L,
                80_000L,
                new BigDecimal("15.005"),
                new BigDecimal("10"),
                -1L,
                new BigDecimal("60"),
                new BigDecimal("50"),
                1_000L,
                1_400L,
                560L,
                140L,
                0L);

        assertThat(StandardsRules.faults(absurd))
                .extracting(Fault::path, Fault::code)
                .containsExactly(
                        tuple("version", "VERSION_FORMAT"),
                        tuple("validFrom", "RETROACTIVE"),
                        tuple("validFrom", "YEAR_MISMATCH"),
                        tuple("lowIncomeFen", "LINES_NOT_RISING"),
                        tuple("lowerMiddleIncomeFen", "LINES_NOT_RISING"),
                        tuple("assetLimitFen", "ABSURD_FIGURE"),
                        tuple("subsidyRateLowFen", "RATES_OUT_OF_ORDER"),
                        tuple("marketRentFen", "ABSURD_FIGURE"),
                        tuple("difficultyArea", "ABSURD_FIGURE"),
                        tuple("subsidyAreaCap", "LINES_NOT_RISING"));
    }
}
