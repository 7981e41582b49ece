package org.guangsha.staffdesk;

import java.time.LocalDate;
import org.guangsha.casework.SubstitutionDraft;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What the form of a substitution holds; days are empty where none were chosen. */
record SubstitutionForm(
        String absent,
        String substitute,
        String office,
        @DateTimeFormat(iso = ISO.DATE) LocalDate firstDay,
        @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
        String why) {

    static SubstitutionForm of(String absent, String office) {
        return new SubstitutionForm(absent, "", office, null, null, "");
    }

    SubstitutionDraft draft() {
        return new SubstitutionDraft(text(absent), text(substitute), text(office), firstDay, lastDay, why);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
