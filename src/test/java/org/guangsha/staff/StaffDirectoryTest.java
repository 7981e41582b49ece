package org.guangsha.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.guangsha.area.Areas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R25")
class StaffDirectoryTest {

    private final IdentityService identities = mock(IdentityService.class, RETURNS_DEEP_STUBS);
    private final Areas areas = new Areas("handan");
    private final StaffDirectory directory = new StaffDirectory(identities, areas, List.of());

    @Test
    void shouldShowAReviewerTheOwnOfficesOnly() {
        assertThat(member("street-130403005", "civil-130403").offices())
                .containsExactly("street-130403005", "civil-130403");
    }

    @Test
    void shouldShowAManagerEveryOfficeOfTheAreaOnce() {
        assertThat(member("manager-130403", "street-130403005").offices())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(areas.offices("130403"));
    }

    @Test
    void shouldShowNothingToWindowsAnalystsAdministratorsAndGroupsItDoesNotKnow() {
        assertThat(member("window-130403", "analyst", "camunda-admin", "chess-club", "street")
                        .offices())
                .isEmpty();
    }

    @Test
    void shouldLetInTheManagerOfAnAreaThatIsNoMore() {
        assertThat(member("manager-999999").offices()).isEmpty();
    }

    @Test
    void shouldNameAPersonByFamilyNameFirstOrByTheLogIn() {
        assertThat(named("㛃", "李").name()).isEqualTo("李㛃");
        assertThat(named(null, "李").name()).isEqualTo("李");
        assertThat(named(null, " ").name()).isEqualTo("li");
    }

    @Test
    void shouldRefuseALogInNobodyHas() {
        when(identities.createUserQuery().userId("li").singleResult()).thenReturn(null);
        assertThatThrownBy(() -> directory.member("li")).isInstanceOf(IllegalArgumentException.class);
    }

    private StaffMember member(String... groups) {
        return member("㛃", "李", groups);
    }

    private StaffMember named(String first, String last) {
        return member(first, last, new String[0]);
    }

    private StaffMember member(String first, String last, String[] groups) {
        User user = mock(User.class);
        when(user.getId()).thenReturn("li");
        when(user.getFirstName()).thenReturn(first);
        when(user.getLastName()).thenReturn(last);
        when(identities.createUserQuery().userId("li").singleResult()).thenReturn(user);
        List<Group> stored =
                Arrays.stream(groups).map(StaffDirectoryTest::group).toList();
        when(identities.createGroupQuery().groupMember("li").list()).thenReturn(stored);
        return directory.member("li");
    }

    private static Group group(String id) {
        Group group = mock(Group.class);
        when(group.getId()).thenReturn(id);
        return group;
    }
}
