package org.guangsha.standards.yearly;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One run of the yearly procedure, which makes one version.
 *
 * @param version the version it makes, {@code handan-2027-1}; also the business key of its instances
 * @param basedOn the version in force when it began, from which the draft was copied
 * @param reason why a published version is corrected; null for the year's first version
 * @param lastDay by which it is to be published
 * @param begunBy log-in, null where the year's timer began it
 */
public record YearlyDraft(
        String version, int year, String basedOn, String reason, LocalDate lastDay, String begunBy, Instant begunAt) {

    public boolean isCorrection() {
        return reason != null;
    }
}
