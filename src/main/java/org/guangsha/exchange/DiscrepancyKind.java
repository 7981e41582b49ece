package org.guangsha.exchange;

/** How a declaration and the registers may differ. */
public enum DiscrepancyKind {
    INCOME("收入不一致"),
    PROPERTY("未申报住房"),
    DEATH("登记已死亡"),
    DIVORCE("登记已离婚"),
    UNDECLARED_MEMBER("同户人员未申报"),
    WELFARE("低保情况不一致");

    private final String chinese;

    DiscrepancyKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
