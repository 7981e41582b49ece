package org.guangsha.subsidy;

import java.time.Instant;

/**
 * A paper that is kept.
 *
 * @param sha256 of its content, in hexadecimal digits
 */
public record PaperFacts(long id, PaperKind kind, String sha256, long bytes, Instant madeAt) {}
