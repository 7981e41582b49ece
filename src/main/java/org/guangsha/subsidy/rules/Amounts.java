package org.guangsha.subsidy.rules;

import java.time.YearMonth;
import java.util.List;

/**
 * What an award entitles to, month by month.
 *
 * @param from first month
 * @param to last month, null where no end is known
 * @param versions in the order they were made; of those that begin in a month or before, the one made last counts for it
 */
public record Amounts(YearMonth from, YearMonth to, List<FromMonth> versions) {

    /** An amount in fen from a month on. */
    public record FromMonth(long version, YearMonth from, long fen) {}

    /** Fen of one month, 0 outside the award. */
    public long in(YearMonth month) {
        boolean outside = month.isBefore(from) || to != null && month.isAfter(to);
        return outside ? 0 : at(month).fen();
    }

    /** Fen of all months up to this one, included. */
    public long through(YearMonth last) {
        YearMonth end = to != null && to.isBefore(last) ? to : last;
        long sum = 0;
        for (YearMonth month = from; !month.isAfter(end); month = month.plusMonths(1)) {
            sum = Math.addExact(sum, at(month).fen());
        }
        return sum;
    }

    /** The version that counts for a month; the first one where none has begun. */
    public FromMonth at(YearMonth month) {
        for (int i = versions.size() - 1; i > 0; i--) {
            if (!versions.get(i).from().isAfter(month)) {
                return versions.get(i);
            }
        }
        return versions.get(0);
    }
}
