package org.guangsha.requalification;

/** What the data of other registers, held against the file, say of a household; the diagram goes on by it. */
public enum CheckOutcome {
    UNCHANGED("未变化且符合条件"),
    AMOUNT_CHANGED("符合条件，金额变化"),
    DOUBTFUL("存疑或者资料不全"),
    NOT_ELIGIBLE("不再符合条件");

    private final String chinese;

    CheckOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
