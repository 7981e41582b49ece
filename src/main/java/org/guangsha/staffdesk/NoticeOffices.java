package org.guangsha.staffdesk;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;

/** The offices whose notices a member of staff takes objections to (R25). */
@Component
class NoticeOffices {

    private static final Set<Role> PUBLISHERS = Set.of(Role.COMMUNITY, Role.STREET, Role.HOUSING);

    private final Areas areas;

    NoticeOffices(Areas areas) {
        this.areas = areas;
    }

    /** The own office of whoever works in one that publishes; for the window every office of its area. */
    Set<String> of(StaffMember member) {
        Stream<String> own = PUBLISHERS.stream()
                .flatMap(role -> member.areasAs(role).stream().map(role::group));
        Stream<String> ofTheArea = member.areasAs(Role.WINDOW).stream().flatMap(area -> areas.offices(area).stream());
        return Stream.concat(own, ofTheArea).collect(Collectors.toSet());
    }
}
