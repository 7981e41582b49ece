package org.guangsha.reports.rules;

/** What is counted; the words are those of the reports. */
public enum Measure {
    ACCEPTED("受理"),
    GRANTED("准予"),
    REFUSED("不予"),
    /** Ended without a decision: withdrawn, or ended otherwise. */
    ENDED("撤回、终止"),
    /** Calendar days from acceptance to decision; a {@link Count} of it has days. */
    CASE_DAYS("全案天数"),
    /** Working days of a step, from the day its task was there to the day it was done; a {@link Count} of it has step and days. */
    STEP_DAYS("环节天数"),
    BREACHED("超期"),
    /** Of those, not yet made good when the period ended. */
    BREACH_OPEN("尚未消除"),
    APPEALED("申诉"),
    UPHELD("维持"),
    OVERTURNED("撤销"),
    /** On the waiting list when the period ended. */
    WAITING("轮候"),
    PROVIDED("落实保障"),
    /** Of those, not later than the case's last day. */
    IN_TIME("期限内落实"),
    /** Past its last day when the period ended, and still not done. */
    OVERDUE("期末逾期在办");

    private final String chinese;

    Measure(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
