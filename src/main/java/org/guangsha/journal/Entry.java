package org.guangsha.journal;

import java.time.Instant;

/**
 * A line of the journal.
 *
 * @param person log-in of who did it, empty where the procedure did it by itself
 * @param step id of the step it happened in, empty where it is about the case as a whole
 * @param words what happened and why, without identity numbers
 */
public record Entry(String caseNo, Instant at, EntryKind kind, String person, String step, String words) {}
