package org.guangsha.casework;

import java.time.LocalDate;
import org.guangsha.casework.rules.SubstitutionRules.Days;

/**
 * A substitution as somebody wants it; anything may be missing or wrong.
 *
 * @param office the absent one's group that the substitute is to have
 * @param lastDay the last day, included
 */
public record SubstitutionDraft(
        String absent, String substitute, String office, LocalDate firstDay, LocalDate lastDay, String why) {

    Days days() {
        return new Days(absent, substitute, firstDay, lastDay);
    }
}
