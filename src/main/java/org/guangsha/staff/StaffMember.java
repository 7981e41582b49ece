package org.guangsha.staff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Someone who is logged in.
 *
 * @param username the log-in
 * @param name what the others read
 * @param groups ids of the stored groups, role and area each
 * @param offices ids of the offices whose cases the person may see: the engine's tenants
 */
public record StaffMember(String username, String name, List<String> groups, List<String> offices)
        implements AuthenticatedPrincipal, Serializable {

    /** The log-in, by which Spring Security and whatever asks it know the person. */
    @Override
    public String getName() {
        return username;
    }

    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        groups.forEach(group -> Role.ofGroup(group).ifPresent(roles::add));
        return roles;
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    /** Codes of the areas in which the person has this role. */
    public List<String> areasAs(Role role) {
        return groups.stream()
                .filter(group -> Role.ofGroup(group).filter(role::equals).isPresent())
                .flatMap(group -> Role.areaOfGroup(group).stream())
                .toList();
    }

    /** What the engine is told: the groups themselves, which tasks name, and one per role, which grants name. */
    List<String> engineGroups() {
        Set<String> all = new LinkedHashSet<>(groups);
        roles().forEach(role -> all.add(role.grantGroup()));
        return new ArrayList<>(all);
    }
}
