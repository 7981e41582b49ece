package org.guangsha.exchange;

import java.time.Instant;
import java.util.List;

/**
 * One source's check of a case, without what it said of whom.
 *
 * @param round 1 for the first time the case was checked
 * @param source id of the source
 * @param sourceName as it was called when it was asked
 * @param answeredAt when the answer came or an official went on with papers, null until then
 * @param sha256 of the answer as it came, 64 hexadecimal digits; null without one
 * @param words the official's reason where the case goes on with papers, else empty
 */
public record AnswerFacts(
        long id,
        String caseNo,
        int round,
        String source,
        String sourceName,
        List<EvidenceKind> kinds,
        String office,
        AnswerState state,
        Instant askedAt,
        Instant answeredAt,
        String sha256,
        String words) {}
