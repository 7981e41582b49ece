package org.guangsha.standards.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsDraft;

/** Figures as departments write them, in yuan and m², and as a version keeps them. */
public final class Figures {

    private Figures() {}

    /** Every figure of a version. */
    public static Map<Figure, BigDecimal> of(Standards version) {
        Map<Figure, BigDecimal> all = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            all.put(figure, figure.of(version));
        }
        return all;
    }

    /**
     * These figures as a draft, others missing.
     *
     * @param day of publication, on which the version also comes into force
     * @throws ArithmeticException where an amount of money has more than two decimals
     */
    public static StandardsDraft draft(
            String version, int year, boolean sample, LocalDate day, Map<Figure, BigDecimal> figures) {
        return new StandardsDraft(
                version,
                year,
                sample,
                day,
                day,
                fen(figures, Figure.MINIMUM_LIVING_INCOME),
                fen(figures, Figure.LOW_INCOME),
                fen(figures, Figure.LOWER_MIDDLE_INCOME),
                figures.get(Figure.DIFFICULTY_AREA),
                figures.get(Figure.MINIMUM_LIVING_DIFFICULTY_AREA),
                fen(figures, Figure.ASSET_LIMIT),
                figures.get(Figure.SUBSIDY_AREA_PER_HEAD),
                figures.get(Figure.SUBSIDY_AREA_CAP),
                fen(figures, Figure.SUBSIDY_RATE_MINIMUM_LIVING),
                fen(figures, Figure.SUBSIDY_RATE_LOW),
                fen(figures, Figure.RENT_RATE_MINIMUM_LIVING),
                fen(figures, Figure.RENT_RATE_LOW),
                fen(figures, Figure.MARKET_RENT));
    }

    private static Long fen(Map<Figure, BigDecimal> figures, Figure figure) {
        BigDecimal yuan = figures.get(figure);
        return yuan == null ? null : yuan.movePointRight(2).longValueExact();
    }
}
