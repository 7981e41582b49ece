package org.guangsha.application;

/** What a person found out about a likely duplicate. */
public enum DuplicateState {
    OPEN("待核对"),
    SAME_HOUSEHOLD("确为同一家庭或同一人"),
    DIFFERENT("不是同一家庭");

    private final String chinese;

    DuplicateState(String chinese) {
        this.chinese = chinese;
    }

    /** The words on pages. */
    public String chinese() {
        return chinese;
    }
}
