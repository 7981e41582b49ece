package org.guangsha.staffdesk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A change that a household reports, as it was typed: it stays on the page where it is refused. */
record ReportForm(String caseNo, String since, String words) {

    /** Null where it is no date. */
    LocalDate day() {
        try {
            return since == null ? null : LocalDate.parse(since);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
