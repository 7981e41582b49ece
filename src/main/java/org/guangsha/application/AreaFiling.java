package org.guangsha.application;

import org.guangsha.area.Areas;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.Role;
import org.springframework.stereotype.Component;

/** A window clerk files for the communities of the own area, and nobody else does. */
@Component
class AreaFiling implements Filing {

    private final Areas areas;

    AreaFiling(Areas areas) {
        this.areas = areas;
    }

    @Override
    public boolean mayFileFor(String communityCode) {
        return LoggedIn.member()
                .filter(clerk ->
                        clerk.areasAs(Role.WINDOW).stream().anyMatch(area -> areas.covers(area, communityCode)))
                .isPresent();
    }
}
