package org.guangsha.allotment;

import java.time.LocalDate;

/**
 * What a household signed for a dwelling, and how it was handed over; days are {@code null} while they are to come.
 *
 * @param totalFen price agreed on, {@code null} where the dwelling is let
 * @param endedOn the day the household gave it up
 * @param words remarks of the hand-over, or why it was given up; may be empty
 */
public record Contract(
        String batch,
        String caseNo,
        String dwelling,
        LocalDate issuedOn,
        LocalDate signedOn,
        Long totalFen,
        LocalDate handedOn,
        Meters meters,
        LocalDate endedOn,
        String words) {

    /** Readings on the day of the keys; {@code gas} may be empty. */
    public record Meters(String water, String electricity, String gas) {}

    /** Where it stands, in words. */
    public String state() {
        if (endedOn != null) {
            return "%s 放弃：%s".formatted(endedOn, words);
        }
        if (handedOn != null) {
            return "%s 已交付".formatted(handedOn);
        }
        return signedOn == null ? "待签订" : "%s 已签订，待交付".formatted(signedOn);
    }
}
