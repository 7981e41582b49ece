package org.guangsha.calendar;

import java.time.LocalDate;

/**
 * What an announcement does to one open date of a case.
 *
 * @param subject what it is the date of, one name for each within a case, {@code notice-17}
 * @param step id of the step it belongs to, empty for the case as a whole
 * @param what the same in people's words
 * @param before the date as it is
 * @param after the date the new calendar gives; the date itself only follows where the effect is {@link Effect#MOVED}
 */
public record DateMove(
        String caseNo, String subject, String step, String what, LocalDate before, LocalDate after, Effect effect) {

    /** What becomes of a date. */
    public enum Effect {
        MOVED("已改"),
        KEPT("按新安排更早，只延不缩，未改动"),
        BY_HAND("人工设定，未改动"),
        OVERDUE("已超期，未改动");

        private final String chinese;

        Effect(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public boolean isMoved() {
        return effect == Effect.MOVED;
    }
}
