package org.guangsha.letters;

import java.util.Map;

/**
 * One of several letters issued at once.
 *
 * @param occasion what it is issued for, as in {@link Letters#issue}
 * @param recipient who is addressed
 * @param data as in {@link Letters#issue}
 */
public record Addressed(String caseNo, String occasion, String recipient, Map<String, Object> data) {

    /** Once for each case and occasion. */
    String key() {
        return caseNo + " " + occasion;
    }
}
