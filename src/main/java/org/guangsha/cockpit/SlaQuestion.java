package org.guangsha.cockpit;

import java.util.Collection;
import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.cockpit.rules.Age;
import org.guangsha.staff.Role;

/**
 * What the list is asked for; whatever is empty asks for all.
 *
 * @param role department, {@code street}
 * @param area code of an area; its own offices and those below
 * @param only whether only the area's own offices are meant
 * @param age of what is late, null for any
 * @param page from 1
 */
record SlaQuestion(SlaState state, String role, String area, boolean only, Age age, int page) {

    /** The offices asked about among those somebody sees. */
    List<String> of(Collection<String> seen, Areas areas) {
        return seen.stream()
                .filter(this::isOfTheRole)
                .filter(office -> isIn(office, areas))
                .toList();
    }

    private boolean isOfTheRole(String office) {
        return role.isEmpty()
                || Role.ofGroup(office)
                        .filter(found -> found.prefix().equals(role))
                        .isPresent();
    }

    private boolean isIn(String office, Areas areas) {
        return area.isEmpty()
                || areas.find(area).isPresent()
                        && Role.areaOfGroup(office)
                                .filter(seat -> areas.find(seat).isPresent())
                                .filter(seat -> only ? seat.equals(area) : areas.covers(area, seat))
                                .isPresent();
    }
}
