package org.guangsha.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.reports.rules.Count;
import org.guangsha.reports.rules.Figures;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Reports go from the city down to streets: which areas that are, who reads which, and what each adds up to. */
@Component
public class ReportAreas {

    private final Areas areas;

    ReportAreas(Areas areas) {
        this.areas = areas;
    }

    /** The street a place lies in, or the area itself where it is one above; the city for what is in no area any more. */
    String streetOf(String code) {
        return areas.find(code)
                .map(area -> area.kind() == AreaKind.COMMUNITY ? area.parent() : area.code())
                .orElse(areas.city().code());
    }

    /** The areas a manager reads reports of: the own ones and all below, down to streets. */
    public List<Area> readBy(StaffMember manager) {
        return manager.areasAs(Role.MANAGER).stream()
                .flatMap(code -> areas.find(code).stream())
                .flatMap(this::downward)
                .distinct()
                .toList();
    }

    /** The figures of the area and of every one below it down to streets, in their order, by code. */
    public Map<String, Figures> figures(String root, List<Count> counts) {
        Map<String, Figures> all = new LinkedHashMap<>();
        downward(areas.get(root)).forEach(area -> all.put(area.code(), new Figures()));
        Map<String, List<Figures>> above = new HashMap<>();
        counts.forEach(count -> above.computeIfAbsent(streetOf(count.area()), code -> upward(code, all))
                .forEach(figures -> figures.add(count)));
        return all;
    }

    /** Those directly below, in their order; none below a street. */
    public List<Area> below(String code) {
        return areas.children(code).stream()
                .filter(area -> area.kind() != AreaKind.COMMUNITY)
                .toList();
    }

    public Area get(String code) {
        return areas.get(code);
    }

    /** How far below another area it lies. */
    public int depth(String code, String root) {
        return upTo(code, root).size() - 1;
    }

    /** Each area is followed by those below it. */
    private Stream<Area> downward(Area area) {
        return Stream.concat(Stream.of(area), below(area.code()).stream().flatMap(this::downward));
    }

    private List<Figures> upward(String code, Map<String, Figures> all) {
        return Stream.concat(Stream.of(areas.get(code)), areas.ancestors(code).stream())
                .map(area -> all.get(area.code()))
                .filter(figures -> figures != null)
                .toList();
    }

    private List<Area> upTo(String code, String root) {
        List<Area> path = new ArrayList<>();
        for (Area area = areas.get(code); !area.code().equals(root); area = areas.get(area.parent())) {
            path.add(area);
        }
        path.add(areas.get(root));
        return path;
    }
}
