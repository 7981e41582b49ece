package org.guangsha.staff;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.guangsha.area.Areas;
import org.springframework.stereotype.Component;

/** Reads staff from the engine's identity tables and works out which offices they see. */
@Component
public class StaffDirectory {

    private final IdentityService identities;
    private final Areas areas;

    StaffDirectory(IdentityService identities, Areas areas) {
        this.identities = identities;
        this.areas = areas;
    }

    /** Whoever has this log-in, with the groups of this moment. */
    public StaffMember member(String username) {
        User user = identities.createUserQuery().userId(username).singleResult();
        if (user == null) {
            throw new IllegalArgumentException("没有这个用户");
        }
        List<String> groups = identities.createGroupQuery().groupMember(username).list().stream()
                .map(Group::getId)
                .toList();
        String name = (text(user.getLastName()) + text(user.getFirstName())).strip();
        return new StaffMember(username, name.isEmpty() ? username : name, groups, offices(groups));
    }

    /** Whether this person is in the group now. */
    public boolean belongs(String username, String group) {
        return identities
                        .createUserQuery()
                        .userId(username)
                        .memberOfGroup(group)
                        .count()
                == 1;
    }

    /** Log-ins of everyone in the group now, in alphabetical order. */
    public List<String> membersOf(String group) {
        return identities.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .toList();
    }

    private List<String> offices(List<String> groups) {
        return groups.stream()
                .flatMap(group -> officesSeenBy(group).stream())
                .distinct()
                .toList();
    }

    private List<String> officesSeenBy(String group) {
        Role role = Role.ofGroup(group).orElse(null);
        if (role == null) {
            return List.of();
        }
        if (role.reviews()) {
            return List.of(group);
        }
        return role == Role.MANAGER
                ? Role.areaOfGroup(group)
                        .flatMap(areas::find)
                        .map(area -> areas.offices(area.code()))
                        .orElse(List.of())
                : List.of();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
