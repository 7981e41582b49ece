package org.guangsha.policy;

/** The four forms of housing security a household may apply for (H7, Z四). */
public enum Programme {
    LOW_RENT("廉租住房"),
    AFFORDABLE_SALE("经济适用住房"),
    PUBLIC_RENTAL("公共租赁住房"),
    PRICE_CAPPED("限价商品住房");

    private final String chinese;

    Programme(String chinese) {
        this.chinese = chinese;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }
}
