package org.guangsha.demo;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.portal.DemoAccounts;
import org.guangsha.staff.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One account for each role, and one more where the fence between offices or between colleagues is to be seen. */
@Component
@Profile("demo")
class DemoStaff implements DemoAccounts {

    private static final String PASSWORD = "Guangsha-2026";

    private final IdentityService identities;
    private final Areas areas;
    private final List<Member> members;

    DemoStaff(IdentityService identities, Areas areas, DemoPlaces places) {
        this.identities = identities;
        this.areas = areas;
        this.members = members(areas, places);
    }

    private record Member(String username, Role role, String area) {
        String group() {
            return role.group(area);
        }
    }

    private static List<Member> members(Areas areas, DemoPlaces places) {
        List<String> communities = places.communities();
        String department = places.seat(Level.HOUSING);
        List<Member> all = new ArrayList<>();
        all.add(new Member("window", Role.WINDOW, department));
        all.add(new Member("community", Role.COMMUNITY, communities.get(0)));
        all.add(new Member("community2", Role.COMMUNITY, communities.get(1)));
        all.add(new Member("community3", Role.COMMUNITY, communities.get(2)));
        all.add(new Member("street", Role.STREET, street(areas, communities.get(0))));
        all.add(new Member("street2", Role.STREET, street(areas, communities.get(2))));
        all.add(new Member("housing", Role.HOUSING, department));
        all.add(new Member("housing2", Role.HOUSING, department));
        all.add(new Member("civil", Role.CIVIL_AFFAIRS, places.seat(Level.CIVIL_AFFAIRS)));
        all.add(new Member("manager", Role.MANAGER, department));
        String city = areas.city().code();
        all.add(new Member("cityhousing", Role.HOUSING, city));
        all.add(new Member("citycivil", Role.CIVIL_AFFAIRS, city));
        all.add(new Member("finance", Role.FINANCE, city));
        all.add(new Member("price", Role.PRICE, city));
        all.add(new Member("statistics", Role.STATISTICS, city));
        all.add(new Member("citymanager", Role.MANAGER, city));
        all.add(new Member("supervisor", Role.SUPERVISOR, city));
        all.add(new Member("analyst", Role.ANALYST, null));
        all.add(new Member("admin", Role.ADMIN, null));
        return all;
    }

    private static String street(Areas areas, String community) {
        return areas.seat(Level.STREET, community).code();
    }

    @Override
    public List<Account> all() {
        return members.stream()
                .map(member -> new Account(member.username(), member.role().chinese(), place(member)))
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** Log-in of whoever works in this office. */
    String reviewer(String office) {
        return members.stream()
                .filter(member -> member.role().reviews() && member.group().equals(office))
                .findFirst()
                .orElseThrow()
                .username();
    }

    boolean isHired() {
        return identities.createUserQuery().userId(members.get(0).username()).count() == 1;
    }

    void hire() {
        members.forEach(member -> {
            User user = identities.newUser(member.username());
            user.setFirstName(name(member));
            user.setLastName("");
            user.setPassword(PASSWORD);
            identities.saveUser(user);
            String id = member.group();
            if (identities.createGroupQuery().groupId(id).count() == 0) {
                Group group = identities.newGroup(id);
                group.setName(office(member));
                group.setType("OFFICE");
                identities.saveGroup(group);
            }
            identities.createMembership(member.username(), id);
        });
    }

    /** Colleagues of an office are told apart. */
    private String name(Member member) {
        long before = members.subList(0, members.indexOf(member)).stream()
                .filter(earlier -> earlier.group().equals(member.group()))
                .count();
        return before == 0 ? office(member) : office(member) + "（%d）".formatted(before + 1);
    }

    /** Communities and streets bear their area's name; the others are a department of it. */
    private String office(Member member) {
        boolean areaItself = member.role() == Role.COMMUNITY || member.role() == Role.STREET;
        return areaItself ? place(member) : place(member) + member.role().chinese();
    }

    private String place(Member member) {
        return member.area() == null ? "" : areas.get(member.area()).name();
    }
}
