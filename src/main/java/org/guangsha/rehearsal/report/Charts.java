package org.guangsha.rehearsal.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.rehearsal.run.OfficeLine;

/** The charts of the report, over the figures of its tables. */
final class Charts {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final List<Side> sides;
    private final Tables tables;
    private final OfficeNames names;

    Charts(List<Side> sides, Tables tables, OfficeNames names) {
        this.sides = sides;
        this.tables = tables;
        this.names = names;
    }

    Chart days() {
        Map<String, List<Double>> bars = tables.days();
        return chart("days", "受理至决定的天数：各段的件数", bars.keySet(), bySide(bars.values(), "bar"), false);
    }

    Chart late() {
        Map<String, List<Double>> late = new LinkedHashMap<>();
        tables.steps().forEach((id, title) -> late.put(title, tables.ofStep(id, Side.StepFigures::late)));
        return chart("late", "各环节超期的次数", late.keySet(), bySide(late.values(), "bar"), true);
    }

    Chart weeks(List<String> ends) {
        List<Map<String, Object>> series = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            String dash = i == 0 ? "solid" : "dashed";
            String after = sides.size() > 1 ? " " + side.label() : "";
            side.weeksByRole()
                    .forEach((role, counts) -> series.add(Map.of(
                            "name",
                            names.role(role) + after,
                            "type",
                            "line",
                            "showSymbol",
                            false,
                            "lineStyle",
                            Map.of("type", dash),
                            "data",
                            counts)));
        }
        return chart("weeks", "各周末等待办理的件数", ends, series, false);
    }

    Chart oneMore() {
        List<String> offices = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        List<Double> then = new ArrayList<>();
        for (OfficeLine line : tables.helped()) {
            offices.add(names.of(line.office()));
            now.add(perTask(line, line.oneMore().waitedNow()));
            then.add(perTask(line, line.oneMore().waitedThen()));
        }
        List<Map<String, Object>> series = List.of(series("每件等待（天）", "bar", now), series("增加一名后", "bar", then));
        return chart("more", "增加一名经办人前后每件等待的天数", offices, series, true);
    }

    private static double perTask(OfficeLine line, long waited) {
        return Math.round(Numbers.days(100.0 * waited / line.oneMore().tasks())) / 100.0;
    }

    private List<Map<String, Object>> bySide(Collection<List<Double>> figures, String type) {
        List<Map<String, Object>> series = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            int at = i;
            series.add(series(
                    sides.get(i).label(),
                    type,
                    figures.stream()
                            .map(row -> row.get(at) == null ? 0.0 : row.get(at))
                            .toList()));
        }
        return series;
    }

    private static Map<String, Object> series(String name, String type, List<Double> data) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("name", name);
        series.put("type", type);
        series.put("data", data);
        return series;
    }

    /** @param lying whether the names stand at the left, as long ones must */
    private static Chart chart(
            String id, String words, Collection<String> names, List<Map<String, Object>> series, boolean lying) {
        Map<String, Object> option = new LinkedHashMap<>();
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("type", "category");
        category.put("data", names);
        if (lying) {
            category.put("inverse", true);
            category.put("axisLabel", Map.of("width", 130, "overflow", "break"));
        }
        option.put("animation", false);
        option.put("tooltip", Map.of("trigger", "axis"));
        option.put("legend", Map.of("type", "scroll", "top", 0));
        option.put("grid", Map.of("left", 8, "right", 24, "top", 40, "bottom", 8, "containLabel", true));
        option.put(lying ? "yAxis" : "xAxis", category);
        option.put(lying ? "xAxis" : "yAxis", Map.of("type", "value"));
        option.put("series", series);
        try {
            return new Chart(id, words, JSON.writeValueAsString(option));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
