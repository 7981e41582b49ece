package org.guangsha.rent.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.guangsha.rent.MonthRent;
import org.guangsha.rent.Rate;
import org.guangsha.rent.RentLine;
import org.guangsha.rent.Tenancy;

/** Area × rate, by the days each term was in force (Z五(二)). */
public final class RentRule {

    private static final BigDecimal WHOLE_PERCENT = BigDecimal.valueOf(100);

    private RentRule() {}

    /**
     * The rent of a month. The sum over all its days is exact and rounded once, half up, to the fen.
     *
     * @param byDay true: first and last month by the days of the tenancy, first and last day counted; false: the month it
     *     begins in is free unless it begins on the 1st, the month it ends in is whole
     * @param rates the rate of a day
     */
    public static MonthRent of(Tenancy tenancy, YearMonth month, boolean byDay, Function<LocalDate, Rate> rates) {
        LocalDate first = later(month.atDay(1), firstDay(tenancy, byDay));
        LocalDate last = tenancy.lastDay()
                .map(end -> earlier(month.atEndOfMonth(), lastDay(end, byDay)))
                .orElse(month.atEndOfMonth());
        List<RentLine> lines = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            add(
                    lines,
                    new RentLine(1, month.lengthOfMonth(), tenancy.termOn(day).area(), rates.apply(day)));
        }
        return new MonthRent(month, fen(lines, month), List.copyOf(lines));
    }

    /** A whole month of an area at one rate, in fen, half up. */
    public static long wholeMonth(BigDecimal area, Rate rate) {
        return area.multiply(BigDecimal.valueOf(rate.fen()))
                .multiply(BigDecimal.valueOf(rate.percent()))
                .divide(WHOLE_PERCENT, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static void add(List<RentLine> lines, RentLine day) {
        RentLine before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (before != null && before.area().equals(day.area()) && before.rate().equals(day.rate())) {
            lines.set(lines.size() - 1, new RentLine(before.days() + 1, day.daysOfMonth(), day.area(), day.rate()));
        } else {
            lines.add(day);
        }
    }

    private static long fen(List<RentLine> lines, YearMonth month) {
        return lines.stream()
                .map(line -> line.area()
                        .multiply(BigDecimal.valueOf(line.rate().fen()))
                        .multiply(BigDecimal.valueOf(line.rate().percent()))
                        .multiply(BigDecimal.valueOf(line.days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(WHOLE_PERCENT.multiply(BigDecimal.valueOf(month.lengthOfMonth())), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static LocalDate firstDay(Tenancy tenancy, boolean byDay) {
        LocalDate begun = tenancy.begun();
        return byDay || begun.getDayOfMonth() == 1
                ? begun
                : YearMonth.from(begun).plusMonths(1).atDay(1);
    }

    private static LocalDate lastDay(LocalDate ended, boolean byDay) {
        return byDay ? ended : YearMonth.from(ended).atEndOfMonth();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
