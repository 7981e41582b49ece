package org.guangsha.attachment;

/** What an attachment is brought for. */
public enum About {
    OBJECTION("异议"),
    APPEAL("申诉"),
    SUPPLEMENT("补正"),
    VERIFICATION("核实走访"),
    CHANGE("家庭变化"),
    VIOLATION("违规调查"),
    OTHER("其他");

    private final String chinese;

    About(String chinese) {
        this.chinese = chinese;
    }

    /** The words people read. */
    public String chinese() {
        return chinese;
    }
}
