package org.guangsha.subsidy;

import java.time.YearMonth;
import java.util.List;
import org.guangsha.subsidy.rules.Amounts;

/**
 * What a case is paid.
 *
 * @param area code of the housing department's seat, whose budget pays
 * @param to last month that is paid, null where no end is known
 * @param endReason null where no end is known
 * @param versions in the order they were made, at least one
 * @param pauses in the order they were made
 */
public record Award(
        long id,
        String caseNo,
        long householdId,
        String communityCode,
        String area,
        AwardKind kind,
        YearMonth from,
        YearMonth to,
        String endReason,
        List<AwardVersion> versions,
        List<Pause> pauses) {

    /** The amount of a month in fen, 0 before and after the award and while it pauses. */
    public long fen(YearMonth month) {
        return amounts().in(month);
    }

    /** What a month comes to in fen, paused or not. */
    public long rate(YearMonth month) {
        return amounts().at(month).fen();
    }

    /** All months up to this one, in fen. */
    public long through(YearMonth last) {
        return amounts().through(last);
    }

    /** The version made last. */
    public AwardVersion latest() {
        return versions.get(versions.size() - 1);
    }

    private Amounts amounts() {
        return new Amounts(
                from,
                to,
                versions.stream()
                        .map(version -> new Amounts.FromMonth(
                                version.id(), version.from(), version.amount().fen()))
                        .toList(),
                pauses);
    }
}
