package org.guangsha.review;

/** What a department may decide (R02); asking for papers decides nothing yet (R01). */
public enum ReviewOutcome {
    PASS("同意"),
    REFUSE("不同意"),
    RETURN("退回"),
    SUPPLEMENT("材料不全，告知补正");

    private final String chinese;

    ReviewOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
