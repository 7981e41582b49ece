package org.guangsha.household;

/** In what two households are alike, the strongest sign first. */
public enum AlikeKind {
    NUMBER("公民身份号码相同"),
    NAME_AND_BIRTH("姓名和出生日期相同，身份号码不同"),
    ADDRESS("住址相同");

    private final String chinese;

    AlikeKind(String chinese) {
        this.chinese = chinese;
    }

    /** The words on pages. */
    public String chinese() {
        return chinese;
    }
}
