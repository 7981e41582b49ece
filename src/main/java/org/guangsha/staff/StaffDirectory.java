package org.guangsha.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final List<AddedGroups> added;

    StaffDirectory(IdentityService identities, Areas areas, List<AddedGroups> added) {
        this.identities = identities;
        this.areas = areas;
        this.added = added;
    }

    /** Whoever has this log-in, with the groups of this moment. */
    public StaffMember member(String username) {
        return find(username).orElseThrow(() -> new IllegalArgumentException("没有这个用户"));
    }

    /** As {@link #member(String)}, empty where nobody has this log-in. */
    public Optional<StaffMember> find(String username) {
        return freely(() -> Optional.ofNullable(
                        identities.createUserQuery().userId(username).singleResult())
                .map(user -> withGroups(username, user)));
    }

    private StaffMember withGroups(String username, User user) {
        List<String> groups = Stream.concat(
                        identities.createGroupQuery().groupMember(username).list().stream()
                                .map(Group::getId),
                        added.stream().flatMap(more -> more.groupsOf(username).stream()))
                .distinct()
                .toList();
        return new StaffMember(username, name(user), groups, offices(groups));
    }

    /** Whether this person is in the group now, for good or for some days. */
    public boolean belongs(String username, String group) {
        return isMember(username, group)
                || added.stream().anyMatch(more -> more.groupsOf(username).contains(group));
    }

    /** Whether this person is in the group for good. */
    public boolean isMember(String username, String group) {
        return freely(() -> identities
                        .createUserQuery()
                        .userId(username)
                        .memberOfGroup(group)
                        .count())
                == 1;
    }

    /** Log-ins of everybody who is in the group now, for good or for some days, in their order. */
    public List<String> members(String group) {
        return List.copyOf(names(group).keySet());
    }

    /** As {@link #members}, without those who are in it for some days only. */
    public List<String> membersForGood(String group) {
        return usersForGood(group).stream().map(User::getId).sorted().toList();
    }

    private List<User> usersForGood(String group) {
        return freely(() -> identities.createUserQuery().memberOfGroup(group).list());
    }

    /** What others read for everybody who is in the group now, by log-in. */
    public SortedMap<String, String> names(String group) {
        SortedMap<String, String> names = new TreeMap<>();
        usersForGood(group).forEach(user -> names.put(user.getId(), name(user)));
        added.stream()
                .flatMap(more -> more.membersOf(group).stream())
                .forEach(substitute -> names.computeIfAbsent(substitute, this::name));
        return names;
    }

    /** What others read for these log-ins, in one query; who has left is not among them. */
    public Map<String, String> names(Collection<String> usernames) {
        String[] asked =
                usernames.stream().filter(name -> !name.isEmpty()).distinct().toArray(String[]::new);
        return asked.length == 0
                ? Map.of()
                : freely(() -> identities.createUserQuery().userIdIn(asked).list()).stream()
                        .collect(Collectors.toMap(User::getId, StaffDirectory::name));
    }

    /** What others read for a log-in; the log-in itself where nobody has it any more. */
    public String name(String username) {
        User user = freely(() -> identities.createUserQuery().userId(username).singleResult());
        return user == null ? username : name(user);
    }

    /** Reads as the program itself: whoever the engine works for just now may not look up colleagues. */
    private <T> T freely(Supplier<T> read) {
        var before = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return read.get();
        } finally {
            if (before != null) {
                identities.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }

    private static String name(User user) {
        String name = (text(user.getLastName()) + text(user.getFirstName())).strip();
        return name.isEmpty() ? user.getId() : name;
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
