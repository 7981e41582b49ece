package org.guangsha.requalification;

import java.time.Instant;

/**
 * Something that does not fit together, for the supervisor 监察.
 *
 * @param declared what was said
 * @param found what contradicts it
 * @param words what else there is to know, may be empty
 * @param person log-in of whoever said it, null where it was the household itself
 * @param lookedAt null until the supervisor has looked at it; by whom and with which words then too
 */
public record Contradiction(
        long id,
        String caseNo,
        ContradictionKind kind,
        String declared,
        String found,
        String words,
        String person,
        Instant notedAt,
        Instant lookedAt,
        String lookedBy,
        String lookedWords) {}
