package org.guangsha.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The figures in the order they were taken, those with a bar beside it. */
final class Report {

    private record Line(String what, String figure, String bar, boolean kept) {}

    private final List<Line> lines = new ArrayList<>();

    /** A figure for information. */
    void note(String what, String figure) {
        lines.add(new Line(what, figure, "", true));
    }

    /** A figure that must not pass its bar. */
    void atMost(String what, double figure, double bar, String unit) {
        String words = ("%.2f" + unit).formatted(figure);
        lines.add(new Line(what, words, ("≤ %.0f" + unit).formatted(bar), figure <= bar));
    }

    boolean allKept() {
        return lines.stream().allMatch(Line::kept);
    }

    void print(PrintStream out) {
        int width = lines.stream().mapToInt(line -> line.what.length()).max().orElse(0);
        for (Line line : lines) {
            String verdict = line.bar.isEmpty() ? "" : line.kept ? "ok" : "OVER";
            out.printf("%-" + width + "s  %-32s %-10s %s%n", line.what, line.figure, line.bar, verdict);
        }
    }
}
