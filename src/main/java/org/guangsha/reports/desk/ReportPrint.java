package org.guangsha.reports.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guangsha.letters.print.Layout;
import org.guangsha.letters.print.Pdf;
import org.guangsha.letters.print.TemplateText;
import org.guangsha.reports.desk.ReportView.AreaRow;
import org.guangsha.reports.desk.ReportWords.Column;
import org.guangsha.reports.rules.Days;
import org.guangsha.reports.rules.Measure;

/** A report printed: the same counts give the same bytes. Charts are bars in tables. */
final class ReportPrint {

    private static final int WHOLE = 100;

    private ReportPrint() {}

    static byte[] pdf(ReportView view) {
        String page = TemplateText.fill(
                Layout.resource(
                        "/reports/layout-%d.html".formatted(view.report().layout())),
                Map.of(
                        "title", view.title(),
                        "period", view.report().period().chinese(),
                        "facts", facts(view),
                        "columns",
                                ReportWords.COLUMNS.stream().map(Column::title).toList(),
                        "areas", areas(view),
                        "hasSteps", !view.steps().isEmpty(),
                        "steps", steps(view),
                        "bars", bars(view),
                        "hasBars", !view.below().isEmpty(),
                        "notes", ReportWords.notes(view.report())));
        return Pdf.of(page, view.report().madeOn(), page.hashCode() & Integer.MAX_VALUE);
    }

    /** Two beside each other. */
    private static List<Map<String, Object>> facts(ReportView view) {
        List<ReportWords.Fact> facts = ReportWords.overview(view.total());
        return IntStream.range(0, facts.size() / 2)
                .mapToObj(i ->
                        Map.<String, Object>of("pair", List.of(fact(facts.get(2 * i)), fact(facts.get(2 * i + 1)))))
                .toList();
    }

    private static Map<String, Object> fact(ReportWords.Fact fact) {
        return Map.of("label", fact.label(), "value", fact.value(), "note", fact.note());
    }

    private static List<Map<String, Object>> areas(ReportView view) {
        return view.all().stream()
                .map(row -> Map.<String, Object>of(
                        "name",
                        row.area().name(),
                        "depth",
                        row.depth(),
                        "cells",
                        row.cells().stream().map(String::valueOf).toList()))
                .toList();
    }

    private static List<Map<String, Object>> steps(ReportView view) {
        int most =
                view.steps().stream().mapToInt(step -> step.days().p90()).max().orElse(0);
        return view.steps().stream()
                .map(step -> {
                    Days days = step.days();
                    return Map.<String, Object>of(
                            "step", step.step(),
                            "count", days.count(),
                            "average", days.average(),
                            "p90", days.p90(),
                            "averageWidth", width(days.average().doubleValue(), most),
                            "p90Width", width(days.p90(), most));
                })
                .toList();
    }

    private static List<Map<String, Object>> bars(ReportView view) {
        int most = view.below().stream()
                .mapToInt(row -> row.figures().of(Measure.ACCEPTED))
                .max()
                .orElse(0);
        int mostLate = view.below().stream()
                .mapToInt(row -> row.figures().of(Measure.BREACHED))
                .max()
                .orElse(0);
        return view.below().stream().map(row -> bar(row, most, mostLate)).toList();
    }

    private static Map<String, Object> bar(AreaRow row, int most, int mostLate) {
        int accepted = row.figures().of(Measure.ACCEPTED);
        int breached = row.figures().of(Measure.BREACHED);
        return Map.of(
                "name", row.area().name(),
                "accepted", accepted,
                "acceptedWidth", width(accepted, most),
                "breached", breached,
                "breachedWidth", width(breached, mostLate));
    }

    /** Percent of the longest bar. */
    private static long width(double of, int most) {
        return most == 0 ? 0 : Math.round(of * WHOLE / most);
    }
}
