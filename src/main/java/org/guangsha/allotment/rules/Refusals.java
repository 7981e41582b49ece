package org.guangsha.allotment.rules;

/** What refusing an offer costs; an offer not answered in its term counts as refused. */
public final class Refusals {

    private Refusals() {}

    /** What becomes of a household that has refused. */
    public enum Consequence {
        /** Keeps its place and is offered the next dwelling that suits. */
        KEEPS_ITS_PLACE,
        /** Is passed over in this batch, and waits on. */
        PASSED_OVER,
        /** Leaves the list. */
        LEAVES
    }

    /**
     * @param refused how often the household has refused, this time included
     * @param allowed how often it may
     * @param leaves whether it leaves the list when it refuses once more, else it is passed over
     */
    public static Consequence of(int refused, int allowed, boolean leaves) {
        if (refused <= allowed) {
            return Consequence.KEEPS_ITS_PLACE;
        }
        return leaves ? Consequence.LEAVES : Consequence.PASSED_OVER;
    }
}
