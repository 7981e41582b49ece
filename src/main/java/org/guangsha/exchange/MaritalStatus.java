package org.guangsha.exchange;

/** Marital state as registered. */
public enum MaritalStatus {
    SINGLE("未婚"),
    MARRIED("已婚"),
    DIVORCED("离婚"),
    WIDOWED("丧偶");

    private final String chinese;

    MaritalStatus(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
