package org.guangsha.policy;

/** When a paper is asked for; each can be told from the household file and the application alone. */
public enum PaperCondition {
    ALWAYS("所有申请家庭"),
    /** The file has a spouse of the applicant. */
    MARRIED("已婚家庭"),
    /** A member receives the minimum living allowance. */
    MINIMUM_LIVING("享受最低生活保障的家庭"),
    /** A member belongs to one of 孤老病残. */
    SPECIAL_GROUP("孤、老、病、残家庭"),
    /** The file has a dwelling sold. */
    DWELLING_SOLD("已出售或转让住房的家庭"),
    NEW_EMPLOYEE("新就业职工"),
    MIGRANT_WORKER("外来务工人员");

    private final String chinese;

    PaperCondition(String chinese) {
        this.chinese = chinese;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }
}
