package org.guangsha.rehearsal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.guangsha.rehearsal.rules.Moment;

/** Figures as the report writes them, one column a side and the difference after two. */
final class Numbers {

    private final List<Side> sides;

    Numbers(List<Side> sides) {
        this.sides = sides;
    }

    /** Heads of the columns for one figure. */
    List<String> heads(String what) {
        List<String> heads = new ArrayList<>();
        if (sides.size() == 1) {
            heads.add(what);
        } else {
            sides.forEach(side -> heads.add(what + " " + side.label()));
            heads.add(what + " 差");
        }
        return heads;
    }

    /** A figure of each side; null where a side has none. */
    List<String> row(String name, int places, List<Double> figures) {
        List<String> row = new ArrayList<>();
        row.add(name);
        row.addAll(cells(places, figures));
        return row;
    }

    List<String> row(String name, int places, ToDoubleFunction<Side> figure) {
        return row(name, places, sides.stream().map(figure::applyAsDouble).toList());
    }

    List<String> cells(int places, List<Double> figures) {
        List<String> cells = new ArrayList<>();
        figures.forEach(figure -> cells.add(figure == null ? "—" : text(places, figure)));
        if (figures.size() > 1) {
            boolean both = figures.stream().allMatch(figure -> figure != null);
            cells.add(both ? difference(places, figures.get(1) - figures.get(0)) : "—");
        }
        return cells;
    }

    static String text(int places, double figure) {
        return String.format(Locale.ROOT, "%,." + places + "f", figure);
    }

    static double days(double minutes) {
        return minutes / Moment.MINUTES_A_DAY;
    }

    private static String difference(int places, double difference) {
        String text = text(places, difference);
        return difference > 0 && !text.matches("[0.,]*") ? "+" + text : text.replaceFirst("^-(?=[0.,]*$)", "");
    }
}
