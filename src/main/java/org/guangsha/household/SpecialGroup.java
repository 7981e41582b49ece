package org.guangsha.household;

/** Groups that are housed first 孤老病残 (Z五(二)). */
public enum SpecialGroup {
    LONELY("孤"),
    OLD("老"),
    ILL("病"),
    DISABLED("残");

    private final String chinese;

    SpecialGroup(String chinese) {
        this.chinese = chinese;
    }

    /** The word on papers. */
    public String chinese() {
        return chinese;
    }
}
