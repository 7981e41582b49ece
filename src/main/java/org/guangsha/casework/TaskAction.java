package org.guangsha.casework;

/** What may be done with a task besides finishing it; the path is the last part of its address. */
public enum TaskAction {
    HAND_OVER("hand-over", "转办"),
    ASK("ask", "协办"),
    ANSWER("answer", "答复协办"),
    WITHDRAW_QUESTION("withdraw-question", "收回协办"),
    TAKE_OVER("take-over", "代办"),
    URGE("urge", "催办"),
    COPY("copy", "抄送"),
    STEP_BACK("step-back", "回避");

    private final String path;
    private final String chinese;

    TaskAction(String path, String chinese) {
        this.path = path;
        this.chinese = chinese;
    }

    public String path() {
        return path;
    }

    public String chinese() {
        return chinese;
    }
}
