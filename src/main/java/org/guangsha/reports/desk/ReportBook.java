package org.guangsha.reports.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guangsha.letters.print.Book;
import org.guangsha.reports.desk.ReportView.AreaRow;
import org.guangsha.reports.desk.ReportWords.Column;
import org.guangsha.reports.rules.Days;

/** A report as a workbook; every text is written as text, so that no programme takes one for a formula. */
final class ReportBook {

    private static final String INDENT = "　";

    private ReportBook() {}

    static void write(ReportView view, OutputStream to) throws IOException {
        String title = view.title() + "　" + view.report().period().chinese();
        try (Book book = new Book()) {
            book.sheet("概况", title, "指标", "数值", "说明");
            for (ReportWords.Fact fact : ReportWords.overview(view.total())) {
                book.row(fact.label(), fact.value(), fact.note());
            }
            areas(book, view, title);
            book.sheet("环节天数", title + "　工作日", "区划", "环节", "办结", "平均天数", "P90 天数");
            for (AreaRow row : view.all()) {
                for (var step : row.figures().steps().entrySet()) {
                    Days days = step.getValue();
                    book.row(indented(row), step.getKey(), days.count(), days.average(), days.p90());
                }
            }
            book.sheet("口径", title, "说明");
            for (String note : ReportWords.notes(view.report())) {
                book.row(note);
            }
            book.writeTo(to);
        }
    }

    private static void areas(Book book, ReportView view, String title) throws IOException {
        book.sheet(
                "分区划",
                title,
                Stream.concat(Stream.of("区划"), ReportWords.COLUMNS.stream().map(Column::title))
                        .toArray(String[]::new));
        for (AreaRow row : view.all()) {
            List<Object> cells = new ArrayList<>(List.of(indented(row)));
            cells.addAll(row.cells());
            book.row(cells.toArray());
        }
    }

    private static String indented(AreaRow row) {
        return INDENT.repeat(row.depth()) + row.area().name();
    }
}
