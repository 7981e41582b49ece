package org.guangsha.area;

import java.util.Arrays;
import java.util.stream.Stream;

/** Which areas seat an office of which level; where towns lie directly under the city, the city stands in for a district. */
record Seats(boolean townsUnderCity) {

    boolean seats(Area area, Level level) {
        return switch (level) {
            case COMMUNITY -> area.kind() == AreaKind.COMMUNITY;
            case STREET -> area.kind() == AreaKind.STREET;
            case HOUSING, CIVIL_AFFAIRS ->
                area.kind() == AreaKind.DISTRICT || area.kind() == AreaKind.CITY && townsUnderCity;
        };
    }

    Stream<String> offices(Area area) {
        Stream<String> levels = Arrays.stream(Level.values())
                .filter(level -> seats(area, level))
                .map(level -> office(level, area));
        Stream<String> departments = area.kind() == AreaKind.CITY
                ? Arrays.stream(Department.values()).map(department -> office(department, area))
                : Stream.empty();
        return Stream.concat(levels, departments).distinct();
    }

    static String office(Department department, Area city) {
        return department.role() + "-" + city.code();
    }

    static String office(Level level, Area seat) {
        return level.role() + "-" + seat.code();
    }
}
