package org.guangsha.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;

/** One person for each group asked for, logged in once; what the person does in the engine runs under that log-in. */
final class Reviewers {

    private final IdentityService identities;
    private final StaffDirectory directory;
    private final Map<String, StaffMember> members = new ConcurrentHashMap<>();

    Reviewers(Product product) {
        identities = product.bean(IdentityService.class);
        directory = product.bean(StaffDirectory.class);
    }

    StaffMember of(String group) {
        return members.computeIfAbsent(group, this::employ);
    }

    <T> T as(StaffMember member, Supplier<T> work) {
        identities.setAuthentication(member.username(), groups(member), member.offices());
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** What the log-in tells the engine: the groups, and for each role the one that carries its grants. */
    static List<String> groups(StaffMember member) {
        Set<String> groups = new HashSet<>(member.groups());
        member.roles().stream().map(Role::grantGroup).forEach(groups::add);
        return new ArrayList<>(groups);
    }

    /** The password of the person of this group. */
    static String password(String group) {
        return "Bench-%s-1".formatted(group.hashCode());
    }

    private StaffMember employ(String group) {
        String username = group.replace("-", "");
        Group office = identities.newGroup(group);
        office.setName(group);
        identities.saveGroup(office);
        User user = identities.newUser(username);
        user.setLastName(username);
        user.setPassword(password(group));
        identities.saveUser(user);
        identities.createMembership(username, group);
        return directory.member(username);
    }
}
