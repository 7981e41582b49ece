package org.guangsha.standards.yearly;

import java.time.Instant;

/**
 * How far one department is.
 *
 * @param state 已提出, 待提出 or 退回重提
 * @param who who proposed last, null where nobody did
 * @param words what it said, null where it said nothing yet
 */
public record DepartmentRow(String name, String state, boolean waits, String who, Instant at, String words) {}
