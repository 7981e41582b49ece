package org.guangsha.allotment.desk;

import java.util.List;
import java.util.stream.Stream;
import org.guangsha.allotment.BatchRow;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Who reads which batches: housing departments and managers those of their area. Only the department of the list acts. */
@Component
class AllotmentAccess {

    private final Areas areas;

    AllotmentAccess(Areas areas) {
        this.areas = areas;
    }

    /** Seats whose batches the member reads. */
    List<String> read(StaffMember member) {
        List<String> above = Stream.of(Role.HOUSING, Role.MANAGER)
                .flatMap(role -> member.areasAs(role).stream())
                .filter(code -> areas.find(code).isPresent())
                .toList();
        return areas.seats().stream()
                .map(Area::code)
                .filter(seat -> above.stream().anyMatch(code -> areas.covers(code, seat)))
                .toList();
    }

    /** Seats whose dwellings the member allots. */
    List<Area> allot(StaffMember member) {
        return areas.seats().stream()
                .filter(seat -> member.groups().contains(Level.HOUSING.role() + "-" + seat.code()))
                .toList();
    }

    boolean acts(StaffMember member, BatchRow row) {
        return member.groups().contains(row.course().office());
    }
}
