package org.guangsha.standards;

/** Where a household's income per head and month stands among the published lines. */
public enum IncomeLevel {
    MINIMUM_LIVING("低保"),
    LOW("低收入"),
    LOWER_MIDDLE("中等偏下"),
    ABOVE("中等偏下以上");

    private final String chinese;

    IncomeLevel(String chinese) {
        this.chinese = chinese;
    }

    /** The level's name as officials write it. */
    public String chinese() {
        return chinese;
    }
}
