package org.guangsha.sla;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/** Days really lost: each day is lost once, however many things were waited for on it. Pure. */
final class LostDays {

    private LostDays() {}

    /** Calendar days after a pause's first day up to and including its last, of one that still runs its latest. */
    static int of(Collection<Pause> pauses) {
        return Math.toIntExact(
                pauses.stream().flatMap(LostDays::days).distinct().count());
    }

    private static Stream<LocalDate> days(Pause pause) {
        LocalDate last = pause.isOpen() ? pause.latest() : pause.to();
        return pause.from().plusDays(1).datesUntil(last.plusDays(1));
    }
}
