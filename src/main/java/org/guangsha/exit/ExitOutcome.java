package org.guangsha.exit;

/** How an exit ended. */
public enum ExitOutcome {
    STAYS("继续保障"),
    OVERTURNED("复审撤销，恢复保障"),
    EXITED("已退出保障");

    private final String chinese;

    ExitOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
