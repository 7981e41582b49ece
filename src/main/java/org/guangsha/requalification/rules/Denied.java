package org.guangsha.requalification.rules;

import org.guangsha.requalification.Cause;
import org.guangsha.requalification.Figures;

/** Whether a declaration leaves out what another register reported. */
public final class Denied {

    private Denied() {}

    /**
     * @param reported what the register reported
     * @param before the household's figures as they were known before
     */
    public static boolean isDenied(Cause reported, Figures before, Figures declared) {
        return switch (reported) {
            case PROPERTY -> declared.ownArea().compareTo(before.ownArea()) <= 0;
            case INCOME -> declared.incomeFen() <= before.incomeFen();
            case ANNUAL, REPORTED, DEATH, MOVED, SECOND_ENTITLEMENT -> false;
        };
    }
}
