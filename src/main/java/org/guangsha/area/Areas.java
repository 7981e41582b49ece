package org.guangsha.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guangsha.problem.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The area tree of the city and the offices that answer for it; in diagrams the bean {@code areas}. */
@Component("areas")
public class Areas {

    private final Map<String, Area> byCode;
    private final Map<String, List<Area>> byParent = new LinkedHashMap<>();
    private final Area city;
    private final Seats seats;

    /**
     * @param city name of the file {@code areas/<city>.csv}
     * @throws StartRefused when the file is missing or not one sound tree
     */
    public Areas(@Value("${guangsha.city:handan}") String city) {
        byCode = AreaFile.read(city);
        byCode.values()
                .forEach(area -> byParent.computeIfAbsent(area.parent(), parent -> new ArrayList<>())
                        .add(area));
        this.city = byParent.get(null).get(0);
        seats = new Seats(children(this.city.code()).stream().anyMatch(area -> area.kind() == AreaKind.STREET));
    }

    public Area city() {
        return city;
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws UnknownArea when no area has this code */
    public Area get(String code) {
        return find(code).orElseThrow(() -> new UnknownArea("no area has this code"));
    }

    /** The areas above, nearest first, without the area itself. */
    public List<Area> ancestors(String code) {
        List<Area> above = new ArrayList<>();
        for (Area area = get(code); area.parent() != null; ) {
            area = byCode.get(area.parent());
            above.add(area);
        }
        return above;
    }

    /** The areas directly below, in the order of the file. */
    public List<Area> children(String code) {
        return List.copyOf(byParent.getOrDefault(get(code).code(), List.of()));
    }

    /** The area itself and all below it. */
    public List<Area> under(String code) {
        List<Area> found = new ArrayList<>(List.of(get(code)));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(byParent.getOrDefault(found.get(i).code(), List.of()));
        }
        return found;
    }

    /** Whether lower is upper or lies in it; an area covers itself. */
    public boolean covers(String upper, String lower) {
        Area above = get(upper);
        return above.equals(get(lower)) || ancestors(lower).contains(above);
    }

    /** The full name from the city down, 邯郸市丛台区丛台东街道春厂社区. */
    public String path(String code) {
        StringBuilder path = new StringBuilder(get(code).name());
        ancestors(code).forEach(area -> path.insert(0, area.name()));
        return path.toString();
    }

    /**
     * The area whose office of this level handles a community: the community, its street or town, or for the housing
     * department and civil affairs its district, in a city without districts the city.
     *
     * @throws UnknownArea when the code is not one of a community
     */
    public Area seat(Level level, String communityCode) {
        Area community = get(communityCode);
        if (community.kind() != AreaKind.COMMUNITY) {
            throw new UnknownArea("the area is not a community");
        }
        return Stream.concat(Stream.of(community), ancestors(communityCode).stream())
                .filter(area -> seats.seats(area, level))
                .findFirst()
                .orElseThrow();
    }

    /** Office id, {@code street-130403005}: role and seat; it is the candidate group and the tenant of the engine. */
    public String office(Level level, String communityCode) {
        return Seats.office(level, seat(level, communityCode));
    }

    /**
     * Office id of a department of the city, {@code finance-130400}; in a diagram {@code ${areas.cityOffice('finance')}}.
     *
     * @param role first part of the id, {@link Department#role()}
     * @throws IllegalArgumentException where the city has no such department
     */
    public String cityOffice(String role) {
        return Seats.office(Department.ofRole(role), city);
    }

    /** The areas that seat a housing department, in the order of the file: districts, or the city that has none. */
    public List<Area> seats() {
        return byCode.values().stream()
                .filter(area -> seats.seats(area, Level.HOUSING))
                .toList();
    }

    /** Every office id whose seat is this area or below. */
    public List<String> offices(String areaCode) {
        return under(areaCode).stream().flatMap(seats::offices).toList();
    }
}
