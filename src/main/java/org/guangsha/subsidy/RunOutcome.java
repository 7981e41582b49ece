package org.guangsha.subsidy;

/** How a month's run ended. */
public enum RunOutcome {
    CLOSED("已办结"),
    STOPPED("已停发");

    private final String chinese;

    RunOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
