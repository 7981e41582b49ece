package org.guangsha.household;

/** A person's sex as the identity number states it. */
public enum Sex {
    MALE("男"),
    FEMALE("女");

    private final String chinese;

    Sex(String chinese) {
        this.chinese = chinese;
    }

    /** The word on papers. */
    public String chinese() {
        return chinese;
    }
}
