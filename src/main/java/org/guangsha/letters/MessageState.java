package org.guangsha.letters;

/** How far a message has come. */
public enum MessageState {
    WAITING("待发送"),
    /** Handed to the outside; stays so only where the program was stopped in that very moment. */
    TRYING("发送中"),
    SENT("已发送"),
    /** The outside refused it; tried again a few times. */
    FAILED("发送失败"),
    /** Whether it left cannot be told; it is not sent a second time. */
    DOUBTFUL("结果不明");

    private final String chinese;

    MessageState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
