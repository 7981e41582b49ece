package org.guangsha.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What another register may say has happened to a person. */
public enum RegisteredChange {
    PROPERTY("property"),
    INCOME("income"),
    DEATH("death"),
    MOVED("moved"),
    SECOND_ENTITLEMENT("second-entitlement");

    private final String code;

    RegisteredChange(String code) {
        this.code = code;
    }

    /** As files name it. */
    public String code() {
        return code;
    }

    public static Optional<RegisteredChange> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
