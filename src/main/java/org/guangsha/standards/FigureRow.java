package org.guangsha.standards;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guangsha.standards.rules.Figure;

/**
 * A figure beside that of the version before, as people read it.
 *
 * @param before with two decimals
 * @param now empty where nobody has proposed it yet
 * @param change with its sign, empty where there is none
 */
public record FigureRow(String label, String unit, String before, String now, String change, String department) {

    /** Every figure, whether it is there in {@code now} or not. */
    public static List<FigureRow> of(Map<Figure, BigDecimal> before, Map<Figure, BigDecimal> now) {
        return Arrays.stream(Figure.values())
                .map(figure -> of(figure, before.get(figure), now.get(figure)))
                .toList();
    }

    private static FigureRow of(Figure figure, BigDecimal before, BigDecimal now) {
        return new FigureRow(
                figure.label(),
                figure.unit(),
                before == null ? "" : before.toPlainString(),
                now == null ? "" : now.toPlainString(),
                before == null || now == null ? "" : change(now.subtract(before)),
                figure.department().chinese());
    }

    private static String change(BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> "+" + difference.toPlainString();
            case -1 -> "−" + difference.negate().toPlainString();
            default -> "";
        };
    }
}
