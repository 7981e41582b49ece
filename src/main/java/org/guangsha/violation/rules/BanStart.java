package org.guangsha.violation.rules;

import java.time.LocalDate;

/** From which day the years of a ban are counted (FACTS, after a tenancy violation). */
public final class BanStart {

    private BanStart() {}

    /**
     * From the decision; of a tenancy violation from the day the dwelling is returned, also where it was returned before.
     *
     * @param ofTenancy whether the violation was done with a dwelling
     * @param housed whether the household lives in a dwelling let to it
     * @param returnedOn the day a dwelling let to it came back, null where none did
     * @return null while the dwelling is not back
     */
    public static LocalDate of(boolean ofTenancy, boolean housed, LocalDate returnedOn, LocalDate decidedOn) {
        if (!ofTenancy) {
            return decidedOn;
        }
        if (housed) {
            return null;
        }
        return returnedOn == null ? decidedOn : returnedOn;
    }
}
