package org.guangsha.stock.desk;

import java.util.List;
import java.util.stream.Stream;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Whose dwellings a member of staff may read, and whose change: those of the own area, city offices those of all. */
@Component
class StockAccess {

    private final Areas areas;

    StockAccess(Areas areas) {
        this.areas = areas;
    }

    /** Seats of the housing departments whose stock this member reads. */
    List<String> read(StaffMember member) {
        return Stream.concat(seats(member, Role.HOUSING), seats(member, Role.MANAGER))
                .distinct()
                .toList();
    }

    /** Seats of the housing departments for which this member acts. */
    List<String> write(StaffMember member) {
        return seats(member, Role.HOUSING).distinct().toList();
    }

    private Stream<String> seats(StaffMember member, Role role) {
        return member.areasAs(role).stream()
                .filter(code -> areas.find(code).isPresent())
                .flatMap(code -> areas.under(code).stream())
                .filter(area -> area.kind() == AreaKind.CITY || area.kind() == AreaKind.DISTRICT)
                .map(Area::code);
    }
}
