package org.guangsha.rent;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rent of a month, in fen, with the lines it is made of.
 */
public record MonthRent(YearMonth month, long fen, List<RentLine> lines) {

    /** Whether rent is asked for every day of it. */
    public boolean isWhole() {
        return lines.stream().mapToInt(RentLine::days).sum() == month.lengthOfMonth();
    }

    /** How the figure came about, for people; empty where there is nothing to pay. */
    public String working() {
        return lines.stream().map(RentLine::working).collect(Collectors.joining(" + "));
    }
}
