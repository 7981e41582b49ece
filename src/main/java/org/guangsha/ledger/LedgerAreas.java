package org.guangsha.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Who reads the books of which areas, and who sets budgets. */
@Component
public class LedgerAreas {

    private static final Set<Role> READERS = Set.of(Role.HOUSING, Role.FINANCE, Role.MANAGER);
    private static final List<String> BUDGET_DEPARTMENTS = List.of("housing", "finance");

    private final Areas areas;

    LedgerAreas(Areas areas) {
        this.areas = areas;
    }

    /** The seats of housing departments within the areas of a reader, in the order of the area tree. */
    public List<Area> readBy(StaffMember member) {
        return areas.seats().stream()
                .filter(seat -> jurisdictions(member).anyMatch(area -> areas.covers(area, seat.code())))
                .toList();
    }

    /** Members of the city's housing and finance departments. */
    boolean maySetBudgets(StaffMember member) {
        return BUDGET_DEPARTMENTS.stream().map(areas::cityOffice).anyMatch(member.groups()::contains);
    }

    private Stream<String> jurisdictions(StaffMember member) {
        return READERS.stream()
                .flatMap(role -> member.areasAs(role).stream())
                .filter(area -> areas.find(area).isPresent());
    }
}
