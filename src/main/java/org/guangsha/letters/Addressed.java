package org.guangsha.letters;

import java.util.Map;

/**
 * One of several letters issued at once.
 *
 * @param recipient who is addressed
 * @param data as in {@link Letters#issue}
 */
public record Addressed(String caseNo, String recipient, Map<String, Object> data) {}
