package org.guangsha.staffdesk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.guangsha.exit.ExitGround;
import org.guangsha.exit.HandOver;

/** What officials type about an exit, as it was typed: it stays on the page where it is refused. */
final class ExitForms {

    private ExitForms() {}

    /** To open one. */
    record Opening(String ground, String since, String words) {

        static Opening empty() {
            return new Opening("", "", "");
        }

        /** Null where none or an unknown one was chosen. */
        ExitGround chosen() {
            return ExitGround.byHand().stream()
                    .filter(one -> one.name().equals(ground))
                    .findFirst()
                    .orElse(null);
        }

        LocalDate day() {
            return ExitForms.day(since);
        }
    }

    /** A member's death. */
    record Death(Long memberId, Long successorId, String diedOn) {

        static Death empty() {
            return new Death(null, null, "");
        }

        LocalDate day() {
            return ExitForms.day(diedOn);
        }
    }

    /** More time to vacate. */
    record More(String until, String reason) {

        static More empty() {
            return new More("", "");
        }

        LocalDate day() {
            return ExitForms.day(until);
        }
    }

    /** The dwelling's return. */
    record Return(String on, String water, String electricity, String gas, String state) {

        static Return empty() {
            return new Return("", "", "", "", "");
        }

        HandOver record() {
            return new HandOver(day(on), text(water), text(electricity), text(gas), text(state));
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Null where it is no day. */
    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
