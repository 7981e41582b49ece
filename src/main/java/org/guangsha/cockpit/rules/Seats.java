package org.guangsha.cockpit.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;

/**
 * Whose an office is, by area: those who see several districts compare districts, those who see one compare its streets. Pure.
 */
public final class Seats {

    private final Areas areas;
    private final List<Area> common;

    /** @param offices all that somebody sees, at least one */
    public Seats(Collection<String> offices, Areas areas) {
        this.areas = areas;
        common = offices.stream()
                .map(office -> fromTheCity(office, areas))
                .reduce(Seats::shared)
                .orElseThrow();
    }

    /** The smallest area in which all the offices lie. */
    public Area whole() {
        return common.get(common.size() - 1);
    }

    /** The areas that are compared: the whole for what is done there itself, then its parts. */
    public List<Area> parts() {
        List<Area> parts = new ArrayList<>(List.of(whole()));
        parts.addAll(areas.children(whole().code()));
        return parts;
    }

    /** The one of the parts in which an office lies. */
    public Area partOf(String office) {
        List<Area> way = fromTheCity(office, areas);
        return way.get(Math.min(common.size(), way.size() - 1));
    }

    private static List<Area> shared(List<Area> one, List<Area> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return one.subList(0, same);
    }

    private static List<Area> fromTheCity(String office, Areas areas) {
        String seat = Role.areaOfGroup(office)
                .filter(code -> areas.find(code).isPresent())
                .orElse(areas.city().code());
        List<Area> way = new ArrayList<>(areas.ancestors(seat));
        Collections.reverse(way);
        way.add(areas.get(seat));
        return way;
    }
}
