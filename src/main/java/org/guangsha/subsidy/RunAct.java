package org.guangsha.subsidy;

import java.time.Instant;

/**
 * Something that happened to a run.
 *
 * @param person name of whoever did it, null where the program did it
 * @param words may be null
 */
public record RunAct(String what, String person, String words, Instant at) {}
