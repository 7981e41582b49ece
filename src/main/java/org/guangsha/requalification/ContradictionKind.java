package org.guangsha.requalification;

/** What does not fit together. */
public enum ContradictionKind {
    REGISTER("部门数据与家庭原申报不符"),
    EVENT("发生变化家庭没有申报"),
    DECLARATION("家庭申报与部门数据不符"),
    REVIEW("复核结论与部门数据或者核定结果不符");

    private final String chinese;

    ContradictionKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
