package org.guangsha.casefile;

import java.util.Arrays;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.springframework.stereotype.Component;

/** Offices as people call them. */
@Component
class OfficeNames {

    private final Areas areas;

    OfficeNames(Areas areas) {
        this.areas = areas;
    }

    /**
     * 丛台区丛台东街道春厂社区 for {@code community-130403005001}, 丛台区住房保障部门 for {@code housing-130403}; the id where it
     * names no office of this city.
     */
    String of(String office) {
        return Arrays.stream(Level.values())
                .filter(level -> office.startsWith(level.role() + "-"))
                .findFirst()
                .flatMap(level ->
                        areas.find(office.substring(level.role().length() + 1)).map(seat -> name(level, seat.code())))
                .orElse(office);
    }

    private String name(Level level, String code) {
        String city = areas.city().name();
        String path = areas.path(code);
        String within = path.equals(city) ? path : path.substring(city.length());
        return level == Level.COMMUNITY || level == Level.STREET ? within : within + level.chinese();
    }
}
