package org.guangsha.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Where one source's answer for the whole city stands.
 *
 * @param answeredAt when it was read, null until then
 * @param people of whom it said something, 0 until it was read
 * @param faulty people whose entries were not as agreed
 * @param faults the first of what was wrong, by line
 */
public record CityCheck(
        long id,
        String occasion,
        String source,
        String sourceName,
        Set<EvidenceKind> kinds,
        Instant askedAt,
        Instant answeredAt,
        long people,
        long faulty,
        List<String> faults) {

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
