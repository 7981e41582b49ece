package org.guangsha.review;

/** What a department may decide (R02). */
public enum ReviewOutcome {
    PASS("同意"),
    REFUSE("不同意"),
    RETURN("退回");

    private final String chinese;

    ReviewOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
