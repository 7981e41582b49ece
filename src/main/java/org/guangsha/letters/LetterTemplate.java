package org.guangsha.letters;

import java.time.Instant;

/**
 * One version of the text of a kind of letter; a version never changes.
 *
 * @param body XHTML with the names of {@code letters/fields.yaml} in double braces
 * @param person log-in of who wrote it, empty where it came with the program
 * @param reason why it was written
 */
public record LetterTemplate(LetterKind kind, int version, String body, String person, Instant at, String reason) {}
