package org.guangsha.exchange;

/** Where one source's check of one case stands. */
public enum AnswerState {
    ASKED("待答复"),
    ANSWERED("已答复"),
    PAPERS_INSTEAD("以书面材料办理"),
    CANCELLED("已取消");

    private final String chinese;

    AnswerState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
