package org.guangsha.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.staff.StaffMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose cases a member of staff reads. */
@Tag("R25")
class ReadingRuleTest {

    private static final String HOME = "130403005001";

    private final Areas areas = new Areas("handan");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "community-130403005001",
                "street-130403005",
                "housing-130403",
                "civil-130403",
                "window-130403005",
                "window-130403",
                "manager-130403",
                "manager-130400"
            })
    void shouldLetTheOfficesOfTheCaseAndThoseOverItRead(String group) {
        assertThat(ReadingRule.mayRead(member(group), HOME, areas)).isTrue();
        assertThat(ReadingRule.communities(member(group), areas)).contains(HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "community-130403005002",
                "street-130403001",
                "housing-130402",
                "civil-130402",
                "window-130402",
                "manager-130402",
                "manager-999999",
                "analyst",
                "camunda-admin"
            })
    void shouldKeepEverybodyElseOut(String group) {
        assertThat(ReadingRule.mayRead(member(group), HOME, areas)).isFalse();
        assertThat(ReadingRule.communities(member(group), areas)).doesNotContain(HOME);
    }

    @Test
    void shouldShowAnAdministratorNoCommunity() {
        assertThat(ReadingRule.communities(member("camunda-admin"), areas)).isEmpty();
    }

    private static StaffMember member(String group) {
        return new StaffMember("someone", "某人", List.of(group), List.of());
    }
}
