package org.guangsha.household;

/** Where an income comes from. */
public enum IncomeKind {
    WAGE("工资性收入"),
    BUSINESS("经营净收入"),
    PROPERTY("财产净收入"),
    TRANSFER("转移净收入"),
    MINIMUM_LIVING_ALLOWANCE("最低生活保障金");

    private final String chinese;

    IncomeKind(String chinese) {
        this.chinese = chinese;
    }

    /** The word on papers. */
    public String chinese() {
        return chinese;
    }
}
