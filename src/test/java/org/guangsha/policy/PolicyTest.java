package org.guangsha.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.problem.StartRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R32")
class PolicyTest {

    private final Policy handan = Policy.of("handan");
    private final Policy zhongshan = Policy.of("zhongshan");

    @Test
    void shouldCarryTheNumbersOfTheDocumentsWithTheirSource() {
        assertThat(handan.review().workingDays()).isEqualTo(new Sourced<>(3, "H21.5"));
        assertThat(handan.decision().months()).isEqualTo(new Sourced<>(2, "H21.5"));
        assertThat(handan.ban().years()).isEqualTo(new Sourced<>(5, "H21.6"));
        assertThat(zhongshan.ban().years()).isEqualTo(new Sourced<>(5, "Z九(三)"));
        assertThat(zhongshan.reexamination().workingDays()).isEqualTo(new Sourced<>(15, "FACTS reexamination"));
        assertThat(handan.dwelling().soldWithinYears().value()).isEqualTo(5);
    }

    @Test
    @Tag("R08")
    void shouldAskForNoticesAtTheLevelsOfTheCity() {
        assertThat(handan.notice().days(Level.COMMUNITY)).isPresent();
        assertThat(handan.notice().days(Level.STREET)).isPresent();
        assertThat(handan.notice().days(Level.HOUSING)).isEqualTo(OptionalInt.of(15));
        assertThat(handan.notice().days(Level.CIVIL_AFFAIRS)).isEmpty();
        assertThat(zhongshan.notice().days(Level.COMMUNITY)).isEmpty();
        assertThat(zhongshan.notice().days(Level.STREET)).isPresent();
        assertThat(zhongshan.notice().days(Level.HOUSING)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Programme.class)
    @Tag("R01")
    void shouldAskEveryApplicantForIdentityIncomeHousingAndConsent(Programme programme) {
        assertThat(handan.intake().papers(programme))
                .filteredOn(paper -> paper.when() == PaperCondition.ALWAYS)
                .extracting(PaperRule::kind)
                .contains("IDENTITY_CARD", "HOUSEHOLD_REGISTER", "INCOME_PROOF", "HOUSING_PROOF", "CONSENT");
    }

    @Test
    @Tag("R01")
    void shouldAskWorkersForTheirContractWhereTheyMayApply() {
        assertThat(handan.intake().papers(Programme.PUBLIC_RENTAL))
                .filteredOn(paper -> paper.kind().equals("LABOUR_CONTRACT"))
                .extracting(PaperRule::when)
                .containsExactly(PaperCondition.NEW_EMPLOYEE, PaperCondition.MIGRANT_WORKER);
        assertThat(handan.intake().papers(Programme.LOW_RENT))
                .noneMatch(paper -> paper.when() == PaperCondition.MIGRANT_WORKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handan", "zhongshan"})
    void shouldBelongToTheCityOfTheAreaTree(String city) {
        Policy policy = new PolicyConfiguration().policy(city, new Areas(city));
        assertThat(policy.city().name().value())
                .isEqualTo(new Areas(city).city().name());
    }

    @Test
    void shouldNotStartWithThePackOfOneCityAndTheAreasOfAnother() {
        Areas other = new Areas("zhongshan");
        assertThatThrownBy(() -> new PolicyConfiguration().policy("handan", other))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("policies/handan.yaml", "city.code");
    }

    @Test
    void shouldNotStartInACityWithoutPack() {
        assertThatThrownBy(() -> Policy.of("atlantis"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("policies/atlantis.yaml");
    }
}
