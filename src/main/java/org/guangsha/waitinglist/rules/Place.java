package org.guangsha.waitinglist.rules;

import java.time.LocalDate;
import java.util.Comparator;

/** What decides a place on a list: more points first, then the earlier acceptance, then the case number (R10). */
public record Place(String caseNo, int score, LocalDate acceptedOn) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::score)
            .reversed()
            .thenComparing(Place::acceptedOn)
            .thenComparing(Place::caseNo);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
