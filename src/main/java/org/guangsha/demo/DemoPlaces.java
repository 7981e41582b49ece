package org.guangsha.demo;

import java.util.List;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the demonstration takes place: two streets under one housing department, three communities. */
@Component
@Profile("demo")
class DemoPlaces {

    private static final String PREFERRED_STREET = "130403005";

    private final Areas areas;

    DemoPlaces(Areas areas) {
        this.areas = areas;
    }

    /** The first and second community of the first street, then one of another street. */
    List<String> communities() {
        Area first = firstStreet();
        List<Area> own = areas.children(first.code());
        String department = seat(Level.HOUSING);
        Area other = streets().stream()
                .filter(street -> !street.code().equals(first.code()))
                .filter(street -> areas.covers(department, street.code()))
                .findFirst()
                .orElseThrow();
        return List.of(
                own.get(0).code(),
                own.get(1).code(),
                areas.children(other.code()).get(0).code());
    }

    /** Code of the area whose office of this level handles the first community. */
    String seat(Level level) {
        return areas.seat(level, areas.children(firstStreet().code()).get(0).code())
                .code();
    }

    private Area firstStreet() {
        return streets().stream()
                .filter(street -> street.code().equals(PREFERRED_STREET))
                .findFirst()
                .orElseGet(() -> streets().get(0));
    }

    private List<Area> streets() {
        return areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == AreaKind.STREET)
                .filter(street -> areas.children(street.code()).size() > 1)
                .toList();
    }
}
