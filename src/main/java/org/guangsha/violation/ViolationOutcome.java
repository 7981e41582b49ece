package org.guangsha.violation;

/** How a violation ended. */
public enum ViolationOutcome {
    DISMISSED("不予立案"),
    MERGED("已并案"),
    UNFOUNDED("违规不成立"),
    SANCTIONED("已处理"),
    OVERTURNED("处理决定已撤销");

    private final String chinese;

    ViolationOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
