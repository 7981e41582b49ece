package org.guangsha.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

@ProgramTest
@Transactional
@Tag("R24")
class StandardsRegisterTest {

    private static final List<StandardsDraft> SAMPLE =
            StandardsFiles.read(new ClassPathResource("demo/standards-handan.yaml"));

    @Autowired
    private StandardsRegister register;

    @Autowired
    private PublishedStandardsRepository published;

    private static StandardsDraft draft(String version, LocalDate from, long lowIncomeFen) {
        StandardsDraft like = SAMPLE.get(1);
        return new StandardsDraft(
                version,
                from.getYear(),
                true,
                from,
                from,
                like.minimumLivingIncomeFen(),
                lowIncomeFen,
                like.lowerMiddleIncomeFen(),
                like.difficultyArea(),
                like.minimumLivingDifficultyArea(),
                like.assetLimitFen(),
                like.subsidyAreaPerHead(),
                like.subsidyAreaCap(),
                like.subsidyRateMinimumLivingFen(),
                like.subsidyRateLowFen(),
                like.rentRateMinimumLivingFen(),
                like.rentRateLowFen(),
                like.marketRentFen());
    }

    @Test
    void shouldFindTheVersionInForceOnADay() {
        assertThat(register.inForceOn(LocalDate.of(2026, 1, 8)).version()).isEqualTo("handan-2025-1");
        assertThat(register.inForceOn(LocalDate.of(2026, 1, 9)).version()).isEqualTo("handan-2026-1");
        assertThatThrownBy(() -> register.inForceOn(LocalDate.of(2024, 12, 31))).isInstanceOf(NoStandardsInForce.class);
    }

    @Test
    void shouldLetACorrectionRuleFromItsOwnDayOnly() {
        register.publish(draft("handan-2026-2", LocalDate.of(2026, 3, 1), 160_000L));

        assertThat(register.inForceOn(LocalDate.of(2026, 2, 28)).version()).isEqualTo("handan-2026-1");
        assertThat(register.inForceOn(LocalDate.of(2026, 3, 1)).lowIncomeFen()).isEqualTo(160_000L);
        assertThat(register.byVersion("handan-2026-1")).isEqualTo(SAMPLE.get(1).published());
    }

    @Test
    void shouldNeverChangeAPublishedVersion() {
        StandardsDraft changed = draft("handan-2026-1", LocalDate.of(2026, 1, 9), 160_000L);

        assertThatThrownBy(() -> register.publish(changed))
                .isInstanceOf(FaultsFound.class)
                .hasMessageContaining("STANDARDS_PUBLISHED");
        assertThat(register.byVersion("handan-2026-1")).isEqualTo(SAMPLE.get(1).published());
    }

    @Test
    void shouldDoNothingWhenTheSameIsPublishedAgain() {
        register.publish(SAMPLE.get(1));

        assertThat(published.byVersion("handan-2026-1")).isPresent();
    }

    @Test
    void shouldRefuseADraftWithFaults() {
        StandardsDraft fallingLines = draft("handan-2026-2", LocalDate.of(2026, 3, 1), 1L);

        assertThatThrownBy(() -> register.publish(fallingLines))
                .isInstanceOf(FaultsFound.class)
                .hasMessageContaining("LINES_NOT_RISING");
    }
}
