package org.guangsha.waitinglist;

/** What makes a list be ranked anew. */
public enum RunKind {
    JOINED("进入轮候"),
    LEFT("退出轮候"),
    RESCORED("情况变化重新计分"),
    STANDARDS("标准变化重新计分"),
    TIME("轮候时间计分");

    private final String chinese;

    RunKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
