package org.guangsha.staffdesk;

import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;
import org.springframework.stereotype.Component;

/** What people call an office: communities and streets bear their area's name, the others are a department of it. */
@Component("officeNames")
public class OfficeNames {

    private final Areas areas;

    OfficeNames(Areas areas) {
        this.areas = areas;
    }

    public String of(String group) {
        Role role = Role.ofGroup(group).orElse(null);
        String place =
                Role.areaOfGroup(group).flatMap(areas::find).map(Area::name).orElse("");
        boolean areaItself = role == Role.COMMUNITY || role == Role.STREET;
        return role == null ? group : areaItself ? place : place + role.chinese();
    }
}
