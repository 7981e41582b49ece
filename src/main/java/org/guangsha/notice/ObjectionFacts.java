package org.guangsha.notice;

import java.time.Instant;

/**
 * An objection as later offices read it: what was said and what was found, not who said it.
 *
 * @param proof what was brought to prove it, empty where nothing was
 * @param answer what the investigation found, in words; empty until then
 * @param answeredAt null while it is investigated
 */
public record ObjectionFacts(
        Instant receivedAt, String words, String proof, ObjectionResult result, String answer, Instant answeredAt) {}
