package org.guangsha.requalification;

/** Where a requalification stands; the last four are its results. */
public enum RequalificationState {
    LISTED("待核对"),
    OPEN("办理中"),
    CONFIRMED("继续保障"),
    ADJUSTED("调整后继续保障"),
    EXIT("转入退出"),
    LAPSED("保障已先行终止");

    private final String chinese;

    RequalificationState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether somebody still has to do something. */
    public boolean isUnsettled() {
        return this == LISTED || this == OPEN;
    }
}
