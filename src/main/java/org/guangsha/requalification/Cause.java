package org.guangsha.requalification;

/** Why a household is examined again. */
public enum Cause {
    ANNUAL("年度复核", "Z五(六)"),
    REPORTED("家庭申报变化", "H21.5"),
    PROPERTY("登记新增住房", "H21.5"),
    INCOME("收入变化", "H21.5"),
    DEATH("家庭成员死亡", "H21.5"),
    MOVED("迁离本市", "H21.5"),
    SECOND_ENTITLEMENT("另享住房保障", "Z四(三)");

    private final String chinese;
    private final String source;

    Cause(String chinese, String source) {
        this.chinese = chinese;
        this.source = source;
    }

    public String chinese() {
        return chinese;
    }

    /** Where it stands that this is examined, by article. */
    public String source() {
        return source;
    }
}
