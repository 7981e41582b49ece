package org.guangsha.application;

/** Who applies: local residents, or the two groups public rental is also open to (H7.5). */
public enum ApplicantCategory {
    LOCAL_RESIDENT("本市户籍家庭"),
    NEW_EMPLOYEE("新就业职工"),
    MIGRANT_WORKER("外来务工人员");

    private final String chinese;

    ApplicantCategory(String chinese) {
        this.chinese = chinese;
    }

    /** The word on papers. */
    public String chinese() {
        return chinese;
    }
}
