package org.guangsha.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R25")
class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "window-130403, WINDOW, 130403",
        "community-130403005001, COMMUNITY, 130403005001",
        "street-130403005, STREET, 130403005",
        "housing-130403, HOUSING, 130403",
        "civil-442000, CIVIL_AFFAIRS, 442000",
        "manager-1304MT, MANAGER, 1304MT",
        "analyst, ANALYST, ",
        "camunda-admin, ADMIN, ",
    })
    void shouldReadRoleAndAreaOfAGroup(String group, Role role, String area) {
        assertThat(Role.ofGroup(group)).contains(role);
        assertThat(Role.areaOfGroup(group).orElse(null)).isEqualTo(area);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "street",
                "street-",
                "streets-130403005",
                "Street-130403005",
                "role-street",
                "camunda-admin-130403",
                "camunda",
                "analyst-130403",
                "audits-130403",
            })
    void shouldGiveNoRoleToAGroupItDoesNotKnow(String group) {
        assertThat(Role.ofGroup(group)).isEmpty();
        assertThat(Role.areaOfGroup(group)).isEmpty();
    }

    @Test
    void shouldReadBackTheGroupsItNames() {
        assertThat(Role.ofGroup(Role.STREET.group("130403005"))).contains(Role.STREET);
        assertThat(Role.ofGroup(Role.ANALYST.group(null))).contains(Role.ANALYST);
        assertThat(Role.ofGroup(Role.ADMIN.group(null))).contains(Role.ADMIN);
    }

    @Test
    void shouldGatherRolesAreasAndTheGroupsOfTheGrants() {
        StaffMember member = new StaffMember(
                "li", "李㛃", List.of("street-130403005", "street-130403006", "manager-130403", "chess-club"), List.of());
        assertThat(member.getName()).isEqualTo("li");
        assertThat(member.roles()).containsExactlyInAnyOrder(Role.STREET, Role.MANAGER);
        assertThat(member.has(Role.HOUSING)).isFalse();
        assertThat(member.areasAs(Role.STREET)).containsExactly("130403005", "130403006");
        assertThat(member.areasAs(Role.WINDOW)).isEmpty();
        assertThat(member.engineGroups())
                .containsExactlyInAnyOrder(
                        "street-130403005",
                        "street-130403006",
                        "manager-130403",
                        "chess-club",
                        "role-street",
                        "role-manager");
    }

    @Test
    void shouldLeaveWhoeverHasNoGroupWithoutAnything() {
        StaffMember member = new StaffMember("li", "李㛃", List.of(), List.of());
        assertThat(member.roles()).isEmpty();
        assertThat(member.engineGroups()).isEmpty();
    }
}
