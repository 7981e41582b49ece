package org.guangsha.requalification;

/** What a reviewer may conclude. */
public enum Conclusion {
    ELIGIBLE("符合"),
    NOT_ELIGIBLE("不符合"),
    ASK_AGAIN("再次要求申报");

    private final String chinese;

    Conclusion(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
