package org.guangsha.stock;

import java.util.Locale;

/** Where a dwelling stands; which state may follow which is said by {@code rules.Transitions}. */
public enum DwellingState {
    AVAILABLE("可用"),
    /** Held for a batch of an allotment. */
    RESERVED("已列入批次"),
    /** Held for one household. */
    OFFERED("已选定家庭"),
    /** A household lives in it as a tenant. */
    OCCUPIED("已出租"),
    SOLD("已出售"),
    UNDER_REPAIR("维修整备"),
    WITHDRAWN("停用");

    private final String chinese;

    DwellingState(String chinese) {
        this.chinese = chinese;
    }

    /** The word people read. */
    public String chinese() {
        return chinese;
    }

    /** Name of its colour in the style sheet, {@code under-repair}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
