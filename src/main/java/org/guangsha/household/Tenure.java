package org.guangsha.household;

/** How the household holds, or held, a dwelling. */
public enum Tenure {
    OWNED("自有"),
    RENTED("租住"),
    SOLD("已转让");

    private final String chinese;

    Tenure(String chinese) {
        this.chinese = chinese;
    }

    /** The word on papers. */
    public String chinese() {
        return chinese;
    }
}
