package org.guangsha.notice;

/** How far the investigation of an objection has come, and what it found. */
public enum ObjectionResult {
    OPEN("待查"),
    UPHELD("属实"),
    UNFOUNDED("不属实"),
    MOOT("案件已终止，不再调查");

    private final String chinese;

    ObjectionResult(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
