package org.guangsha.reports.desk;

import java.util.List;
import java.util.Map;
import org.guangsha.area.Area;
import org.guangsha.reports.PeriodReport;
import org.guangsha.reports.ReportAreas;
import org.guangsha.reports.rules.Days;
import org.guangsha.reports.rules.Figures;

/**
 * A report as somebody reads it: one area and what lies below it.
 *
 * @param total the area's own figures, all below included
 * @param below the areas directly below
 * @param all every area down to streets, the area itself first
 */
record ReportView(PeriodReport report, Area area, Figures total, List<AreaRow> below, List<AreaRow> all) {

    /** @param depth how far below the report's area */
    record AreaRow(Area area, int depth, Figures figures) {

        public List<Object> cells() {
            return ReportWords.cells(figures);
        }
    }

    /** A step with the days it took. */
    record StepRow(String step, Days days) {}

    static ReportView of(PeriodReport report, String root, ReportAreas areas) {
        Map<String, Figures> figures = areas.figures(root, report.counts());
        return new ReportView(
                report,
                areas.get(root),
                figures.get(root),
                areas.below(root).stream()
                        .map(area -> new AreaRow(area, 1, figures.get(area.code())))
                        .toList(),
                figures.entrySet().stream()
                        .map(one ->
                                new AreaRow(areas.get(one.getKey()), areas.depth(one.getKey(), root), one.getValue()))
                        .toList());
    }

    public List<StepRow> steps() {
        return total.steps().entrySet().stream()
                .map(one -> new StepRow(one.getKey(), one.getValue()))
                .toList();
    }

    public List<Object> totals() {
        return ReportWords.cells(total);
    }

    public String title() {
        return "%s住房保障业务统计".formatted(area.name());
    }

    /** 统计报表-丛台区-2026-03-02-2026-03-08. */
    String fileName() {
        return "统计报表-%s-%s-%s"
                .formatted(area.name(), report.period().from(), report.period().to());
    }
}
