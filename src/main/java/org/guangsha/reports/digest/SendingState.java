package org.guangsha.reports.digest;

/** How far a mail has come. */
enum SendingState {
    WAITING("待发送"),
    TRYING("正在发送"),
    SENT("已发送"),
    FAILED("发送失败，系统将重试"),
    /** The program stopped while it was sending: it may have left, so it is not sent again. */
    DOUBTFUL("是否送达不明，不再重发");

    private final String chinese;

    SendingState(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
