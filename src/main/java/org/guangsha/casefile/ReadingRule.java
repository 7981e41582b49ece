package org.guangsha.casefile;

import java.util.Arrays;
import java.util.List;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;

/**
 * Whose cases a member of staff reads: those that the own office answers for, and for windows, managers and supervisors those of
 * their area. Analysts and administrators look after the program and read no household's data (R25). Pure.
 */
final class ReadingRule {

    private static final List<Role> WHOLE_AREA = List.of(Role.WINDOW, Role.MANAGER, Role.SUPERVISOR);

    private ReadingRule() {}

    static boolean mayRead(StaffMember member, String communityCode, Areas areas) {
        return isOfAnOffice(member, communityCode, areas) || isOverTheArea(member, communityCode, areas);
    }

    /** Codes of all communities whose cases this member reads. */
    static List<String> communities(StaffMember member, Areas areas) {
        return areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .filter(code -> mayRead(member, code, areas))
                .toList();
    }

    private static boolean isOfAnOffice(StaffMember member, String communityCode, Areas areas) {
        return Arrays.stream(Level.values())
                .map(level -> areas.office(level, communityCode))
                .anyMatch(member.groups()::contains);
    }

    private static boolean isOverTheArea(StaffMember member, String communityCode, Areas areas) {
        return WHOLE_AREA.stream()
                .flatMap(role -> member.areasAs(role).stream())
                .filter(code -> areas.find(code).isPresent())
                .anyMatch(code -> areas.covers(code, communityCode));
    }
}
