package org.guangsha.requalification.campaign;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Who sees which districts of a campaign, and who leads it: housing department and managers of the city. */
@Component
class CampaignAccess {

    private static final List<Role> READERS = List.of(Role.STREET, Role.HOUSING, Role.MANAGER);
    private static final List<Role> LEADERS = List.of(Role.HOUSING, Role.MANAGER);

    private final Areas areas;

    CampaignAccess(Areas areas) {
        this.areas = areas;
    }

    /** Seats of the districts the member sees: those the own area covers or lies in. */
    Collection<String> seats(StaffMember member) {
        List<String> own = areasOf(member, READERS).toList();
        return areas.seats().stream()
                .map(Area::code)
                .filter(seat -> own.stream().anyMatch(code -> areas.covers(code, seat) || areas.covers(seat, code)))
                .toList();
    }

    boolean leads(StaffMember member) {
        return areasOf(member, LEADERS).anyMatch(areas.city().code()::equals);
    }

    private Stream<String> areasOf(StaffMember member, List<Role> roles) {
        return roles.stream()
                .flatMap(role -> member.areasAs(role).stream())
                .filter(code -> areas.find(code).isPresent());
    }
}
