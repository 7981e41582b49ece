package org.guangsha.rehearsal.report;

import java.util.HashMap;
import java.util.Map;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.area.Department;
import org.guangsha.area.Level;
import org.guangsha.rehearsal.plan.Plan;

/** Offices and their levels as people call them. */
final class OfficeNames {

    private final Areas areas;
    private final Map<String, String> roles = new HashMap<>();

    OfficeNames(Areas areas) {
        this.areas = areas;
        for (Department department : Department.values()) {
            roles.put(department.role(), department.chinese());
        }
        for (Level level : Level.values()) {
            roles.put(level.role(), level.chinese());
        }
    }

    String role(String role) {
        return roles.getOrDefault(role, role);
    }

    /** Name of the area and, where it is not the area's own, of the department. */
    String of(String office) {
        String role = Plan.Staff.role(office);
        String code = office.substring(office.lastIndexOf('-') + 1);
        boolean itself = role.equals(Level.COMMUNITY.role()) || role.equals(Level.STREET.role());
        return areas.find(code)
                .map(Area::code)
                .map(known -> areas.path(known).substring(areas.city().name().length()))
                .map(name -> itself ? name : name + role(role))
                .orElse(office);
    }
}
