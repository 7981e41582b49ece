package org.guangsha.allotment;

/** How an offer ended. */
public enum Answer {
    ACCEPTED("接受"),
    REFUSED("放弃"),
    /** Not answered in its term: counts as refused. */
    SILENCE("逾期未答复，视为放弃");

    private final String chinese;

    Answer(String chinese) {
        this.chinese = chinese;
    }

    /** The words people read. */
    public String chinese() {
        return chinese;
    }
}
