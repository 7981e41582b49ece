package org.guangsha.notice;

import java.time.Instant;

/** An objection as later offices read it: what was said and what was found, not who said it. */
public record ObjectionFacts(Instant receivedAt, String words, ObjectionResult result) {}
