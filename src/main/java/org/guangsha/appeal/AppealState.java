package org.guangsha.appeal;

/** How far an appeal has come. */
public enum AppealState {
    OPEN("复审中"),
    UPHELD("维持原决定"),
    OVERTURNED("撤销原决定"),
    WITHDRAWN("申诉已撤回"),
    TOO_LATE("逾期，不予受理");

    private final String chinese;

    AppealState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
