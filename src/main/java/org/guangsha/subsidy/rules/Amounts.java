package org.guangsha.subsidy.rules;

import java.time.YearMonth;
import java.util.List;
import org.guangsha.subsidy.Pause;

/**
 * What an award entitles to, month by month.
 *
 * @param from first month
 * @param to last month, null where no end is known
 * @param versions in the order they were made; of those that begin in a month or before, the one made last counts for it
 * @param pauses months of the award for which nothing is due
 */
public record Amounts(YearMonth from, YearMonth to, List<FromMonth> versions, List<Pause> pauses) {

    /** An amount in fen from a month on. */
    public record FromMonth(long version, YearMonth from, long fen) {}

    /** Fen of one month, 0 outside the award and while it pauses. */
    public long in(YearMonth month) {
        boolean outside = month.isBefore(from) || to != null && month.isAfter(to);
        return outside ? 0 : due(month);
    }

    /** Fen of all months up to this one, included. */
    public long through(YearMonth last) {
        YearMonth end = to != null && to.isBefore(last) ? to : last;
        long sum = 0;
        for (YearMonth month = from; !month.isAfter(end); month = month.plusMonths(1)) {
            sum = Math.addExact(sum, due(month));
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

    private long due(YearMonth month) {
        return pauses.stream().anyMatch(pause -> pause.covers(month))
                ? 0
                : at(month).fen();
    }
}
