package org.guangsha.policy;

/** How a household is provided for (Z五(二), H19.1). */
public enum Mode {
    SUBSIDY("租赁补贴"),
    DWELLING("实物配租"),
    PURCHASE("购房资格");

    private final String chinese;

    Mode(String chinese) {
        this.chinese = chinese;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }
}
