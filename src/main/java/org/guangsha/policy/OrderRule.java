package org.guangsha.policy;

/** Who of a waiting list chooses a dwelling first. */
public enum OrderRule {
    /** The order of the list. */
    LIST("轮候次序"),
    /** An order drawn by lot among all who wait. */
    LOT("摇号");

    private final String chinese;

    OrderRule(String chinese) {
        this.chinese = chinese;
    }

    /** The word people read. */
    public String chinese() {
        return chinese;
    }
}
