package org.guangsha.cockpit.rules;

/** How much of its time a step uses up in nine of ten cases. */
public enum Heat {
    EASY("从容"),
    BUSY("偏紧"),
    TIGHT("临界"),
    LATE("超期");

    /** A step that needs no more than this part of its time has time to spare. */
    private static final double HALF = 0.5;

    private final String chinese;

    Heat(String chinese) {
        this.chinese = chinese;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }

    /** @param used time used ÷ time given */
    public static Heat of(double used) {
        if (used > 1) {
            return LATE;
        }
        if (used == 1) {
            return TIGHT;
        }
        return used > HALF ? BUSY : EASY;
    }
}
