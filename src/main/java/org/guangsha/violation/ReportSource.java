package org.guangsha.violation;

/** Where a report comes from. */
public enum ReportSource {
    PUBLIC("群众举报"),
    STAFF("工作人员登记"),
    RENT("欠租移交");

    private final String chinese;

    ReportSource(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
