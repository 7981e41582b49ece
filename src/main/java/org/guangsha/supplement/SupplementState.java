package org.guangsha.supplement;

/** How far a list of missing papers has come. */
public enum SupplementState {
    OPEN("待补正"),
    SUPPLIED("已补正"),
    LAPSED("逾期未补正"),
    ENDED("案件已终止，不再补正");

    private final String chinese;

    SupplementState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
