package org.guangsha.household;

/** How a member is related to the applicant. */
public enum Relation {
    APPLICANT("申请人"),
    SPOUSE("配偶"),
    CHILD("子女"),
    PARENT("父母"),
    SIBLING("兄弟姐妹"),
    GRANDPARENT("祖父母或外祖父母"),
    GRANDCHILD("孙子女或外孙子女"),
    OTHER("其他共同居住人");

    private final String chinese;

    Relation(String chinese) {
        this.chinese = chinese;
    }

    /** The word on papers. */
    public String chinese() {
        return chinese;
    }
}
