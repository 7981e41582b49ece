package org.guangsha.allotment;

/** How an offer ended. */
public enum Answer {
    ACCEPTED("接受"),
    REFUSED("放弃"),
    /** Not answered in its term: counts as refused. */
    SILENCE("逾期未答复，视为放弃"),
    /** Accepted, and not signed or moved into in the end: counts as refused. */
    DECLINED("接受后放弃"),
    /** Accepted, and taken back by the office when the result was confirmed: no refusal. */
    STRUCK_OUT("取消选定");

    private final String chinese;

    Answer(String chinese) {
        this.chinese = chinese;
    }

    /** Whether it counts against the household. */
    public boolean isRefusal() {
        return this == REFUSED || this == SILENCE || this == DECLINED;
    }

    /** The words people read. */
    public String chinese() {
        return chinese;
    }
}
