package org.guangsha.application;

/** How a case ended. */
public enum CaseOutcome {
    GRANTED("准予保障"),
    REFUSED("不予保障"),
    WITHDRAWN("申请人撤回"),
    ENDED("终止办理");

    private final String chinese;

    CaseOutcome(String chinese) {
        this.chinese = chinese;
    }

    /** The word on papers. */
    public String chinese() {
        return chinese;
    }
}
