package org.guangsha.requalification.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.eligibility.Check;
import org.guangsha.eligibility.Finding;
import org.guangsha.exit.ExitGround;
import org.guangsha.requalification.Cause;

/** Which ground of an exit fits what the tables found. */
public final class Grounds {

    private Grounds() {}

    /** Where several checks fail none of them is the ground alone. */
    public static ExitGround of(Cause cause, Finding finding) {
        Set<String> failed = finding.checks().stream()
                .filter(check -> !check.passed())
                .map(Check::reasonCode)
                .collect(Collectors.toSet());
        if (failed.equals(Set.of("INCOME_ABOVE_LINE"))) {
            return ExitGround.INCOME_RISEN;
        }
        if (failed.equals(Set.of("AREA_ABOVE_LINE"))) {
            return ExitGround.BOUGHT;
        }
        return switch (cause) {
            case MOVED -> ExitGround.MOVED_AWAY;
            case SECOND_ENTITLEMENT -> ExitGround.DOUBLE_ENTITLEMENT;
            case ANNUAL, REPORTED, PROPERTY, INCOME, DEATH -> ExitGround.NOT_ELIGIBLE;
        };
    }
}
