package org.guangsha.exit.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import org.guangsha.policy.MonthRule;

/**
 * The months from which a household may be without subsidy. Nothing is taken back for months before the decision: what was
 * paid wrongly is reclaimed by the procedure of violations.
 *
 * @param usual what is proposed: the month the policy names after both the ground and the decision
 */
public record ExitMonths(YearMonth first, YearMonth usual, YearMonth last) {

    /** @param since the day the ground arose */
    public static ExitMonths of(LocalDate since, LocalDate today, MonthRule rule) {
        YearMonth first = later(rule.after(since), YearMonth.from(today));
        return new ExitMonths(
                first,
                later(first, rule.after(today)),
                later(first, YearMonth.from(today).plusMonths(1)));
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
