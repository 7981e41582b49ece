package org.guangsha.exchange;

/** What another office's register can say about a household. */
public enum EvidenceKind {
    INCOME("收入"),
    PROPERTY("不动产"),
    INSURANCE("社会保险"),
    REGISTER("户籍"),
    WELFARE("最低生活保障");

    private final String chinese;

    EvidenceKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
