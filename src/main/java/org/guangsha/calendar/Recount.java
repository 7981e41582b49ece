package org.guangsha.calendar;

import static org.guangsha.calendar.DateMove.Effect.BY_HAND;
import static org.guangsha.calendar.DateMove.Effect.KEPT;
import static org.guangsha.calendar.DateMove.Effect.MOVED;
import static org.guangsha.calendar.DateMove.Effect.OVERDUE;

import java.time.LocalDate;
import java.util.Optional;
import org.guangsha.calendar.DateMove.Effect;

/**
 * What becomes of an open date when the calendar changes.
 *
 * @param day the day that follows; the date as it was, or what the new calendar would give, where it is not moved
 */
public record Recount(LocalDate day, Effect effect) {

    /**
     * A date the office owes: it follows the calendar either way, though never to a day that is over. One that is over stays
     * over, one that somebody set by hand stays.
     *
     * @param current the date as it is
     * @param before what the old calendar gives
     * @param after what the new one gives
     * @return empty where nothing happens
     */
    public static Optional<Recount> ofDuty(LocalDate current, LocalDate before, LocalDate after, LocalDate today) {
        if (before.equals(after) || current.equals(after)) {
            return Optional.empty();
        }
        if (current.isBefore(today)) {
            return Optional.of(new Recount(after, OVERDUE));
        }
        if (!current.equals(before)) {
            return Optional.of(new Recount(after, BY_HAND));
        }
        LocalDate day = after.isBefore(today) ? today : after;
        return day.equals(current) ? Optional.empty() : Optional.of(new Recount(day, MOVED));
    }

    /** A date promised to the household or the public: it is lengthened, never shortened. */
    public static Optional<Recount> ofPromise(LocalDate current, LocalDate before, LocalDate after, LocalDate today) {
        if (before.equals(after) || current.equals(after) || current.isBefore(today)) {
            return Optional.empty();
        }
        return Optional.of(new Recount(after, after.isAfter(current) ? MOVED : KEPT));
    }

    /** As a line of the list. */
    public DateMove of(String caseNo, String subject, String step, String what, LocalDate current) {
        return new DateMove(caseNo, subject, step, what, current, day, effect);
    }
}
