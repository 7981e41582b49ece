package org.guangsha.staff;

import java.util.Set;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.springframework.stereotype.Component;

/** Offices, and the other groups of staff, as people call them; in templates {@code ${@officeNames.of(group)}}. */
@Component("officeNames")
public class OfficeNames {

    /** These bear the name of their area; the others are a department of it. */
    private static final Set<Role> AREA_ITSELF = Set.of(Role.COMMUNITY, Role.STREET);

    private final Areas areas;

    OfficeNames(Areas areas) {
        this.areas = areas;
    }

    /**
     * 丛台区丛台东街道春厂社区 for {@code community-130403005001}, 丛台区住房保障部门 for {@code housing-130403}; the id where it
     * names nothing in this city.
     */
    public String of(String group) {
        return Role.ofGroup(group)
                .map(role -> Role.areaOfGroup(group)
                        .flatMap(areas::find)
                        .map(seat -> name(role, seat))
                        .orElse(group))
                .orElse(group);
    }

    private String name(Role role, Area seat) {
        String city = areas.city().name();
        String path = areas.path(seat.code());
        String within = path.equals(city) ? path : path.substring(city.length());
        return AREA_ITSELF.contains(role) ? within : within + role.chinese();
    }
}
