package org.guangsha.review;

/** How facts are verified (Z四(二)). */
public enum Verification {
    HOME_VISIT("入户调查"),
    NEIGHBOURS("邻里访问"),
    LETTERS("信函索证");

    private final String chinese;

    Verification(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
