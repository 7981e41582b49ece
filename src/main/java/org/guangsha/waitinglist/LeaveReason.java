package org.guangsha.waitinglist;

/** Why a household is no longer on its list. */
public enum LeaveReason {
    HOUSED("已配租或者购房"),
    WITHDRAWN("自愿退出轮候"),
    NOT_ELIGIBLE("不再符合保障条件"),
    REFUSED_OFFERS("拒绝配租达到规定次数"),
    VIOLATION("违规取消资格");

    private final String chinese;

    LeaveReason(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
