package org.guangsha.letters;

/** The ways a letter reaches a household. */
public enum Channel {
    IN_APP("站内信"),
    EMAIL("电子邮件"),
    SMS("短信");

    private final String chinese;

    Channel(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
