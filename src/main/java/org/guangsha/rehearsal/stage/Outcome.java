package org.guangsha.rehearsal.stage;

/** How a case ends. */
public enum Outcome {
    GRANTED("准予"),
    REFUSED("不予"),
    ENDED("未作决定而终止");

    private final String chinese;

    Outcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
