package org.guangsha.casefile;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines from everywhere in one order: the latest day first, within it the latest line. Pure. */
final class Timeline {

    private static final Duration SAME_ACT = Duration.ofSeconds(2);
    private static final String ASSIGNED = "分派";

    private Timeline() {}

    /** Of lines of the same moment the one given last comes first, as it is the later one in the reading. */
    static List<Line> newestFirst(Collection<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.removeIf(line -> isToldByThePeople(line, lines));
        sorted.sort(Comparator.comparing(Line::at));
        Collections.reverse(sorted);
        return sorted;
    }

    static Map<LocalDate, List<Line>> byDay(List<Line> sorted, ZoneId zone) {
        Map<LocalDate, List<Line>> days = new LinkedHashMap<>();
        sorted.forEach(line -> days.computeIfAbsent(LocalDate.ofInstant(line.at(), zone), day -> new ArrayList<>())
                .add(line));
        return days;
    }

    /** A task handed over leaves a line with its reason; the engine's own note of the same act adds nothing. */
    private static boolean isToldByThePeople(Line line, Collection<Line> lines) {
        return line.what().startsWith(ASSIGNED)
                && lines.stream()
                        .filter(other -> other.kind() == LineKind.TOGETHER)
                        .anyMatch(other ->
                                Duration.between(other.at(), line.at()).abs().compareTo(SAME_ACT) <= 0);
    }
}
