package org.guangsha.subsidy;

/** Why a household is paid: for good, or until the dwelling it was promised is there (R05, R11). */
public enum AwardKind {
    REGULAR("租赁补贴"),
    BRIDGING("过渡补贴");

    private final String chinese;

    AwardKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
