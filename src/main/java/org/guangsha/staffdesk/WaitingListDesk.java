package org.guangsha.staffdesk;

import java.util.List;
import java.util.stream.Stream;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.guangsha.waitinglist.ListSummary;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** Which waiting lists a member of staff sees, and which of them this person may bring up to the day. */
@Component
class WaitingListDesk {

    private final WaitingList lists;
    private final Areas areas;

    WaitingListDesk(WaitingList lists, Areas areas) {
        this.lists = lists;
        this.areas = areas;
    }

    /** Lists of the area a person works in, and those its households wait on. */
    List<ListSummary> seenBy(StaffMember member) {
        return lists.lists().stream()
                .filter(list -> works(member, list, Role.HOUSING, Role.MANAGER, Role.WINDOW))
                .toList();
    }

    /** The housing department and its managers; the window only reads. */
    boolean mayRescore(StaffMember member, ListSummary list) {
        return works(member, list, Role.HOUSING, Role.MANAGER);
    }

    /** 丛台区廉租住房. */
    public String name(ListSummary list) {
        return areas.find(list.listArea()).map(area -> area.name()).orElse(list.listArea())
                + list.programme().chinese();
    }

    private boolean works(StaffMember member, ListSummary list, Role... roles) {
        return areas.find(list.listArea()).isPresent()
                && Stream.of(roles)
                        .flatMap(role -> member.areasAs(role).stream())
                        .filter(area -> areas.find(area).isPresent())
                        .anyMatch(area -> areas.covers(area, list.listArea()) || areas.covers(list.listArea(), area));
    }
}
