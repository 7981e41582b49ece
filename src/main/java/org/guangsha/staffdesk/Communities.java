package org.guangsha.staffdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;

/** The communities a window takes applications for, grouped as a clerk looks for them. */
@Component
class Communities {

    private final Areas areas;

    Communities(Areas areas) {
        this.areas = areas;
    }

    /** Communities of the areas this member is window clerk of, by the full name of the street or town they lie in. */
    Map<String, List<Area>> of(StaffMember clerk) {
        Map<String, List<Area>> byStreet = new LinkedHashMap<>();
        clerk.areasAs(Role.WINDOW).stream()
                .flatMap(code -> areas.under(code).stream())
                .filter(area -> area.kind() == AreaKind.STREET)
                .distinct()
                .forEach(street -> byStreet.put(areas.path(street.code()), areas.children(street.code())));
        return byStreet;
    }

    /** Codes of all these communities. */
    List<String> codes(StaffMember clerk) {
        return of(clerk).values().stream().flatMap(List::stream).map(Area::code).toList();
    }
}
