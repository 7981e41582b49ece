package org.guangsha.letters;

import java.time.LocalDate;

/**
 * A letter as it was issued; it never changes.
 *
 * @param number {@code 邯住保受〔2026〕17号}
 * @param occasion what it was issued for, told apart within a case and kind, e.g. {@code supplement-17}
 * @param recipient who is addressed, empty for a notice
 * @param date the day it carries
 * @param templateVersion version of the text of its kind
 * @param layout version of what stands around the text: head, foot, style
 * @param sha256 of its data, in hexadecimal digits
 */
public record Letter(
        long id,
        String number,
        LetterKind kind,
        String caseNo,
        String occasion,
        String recipient,
        LocalDate date,
        int templateVersion,
        int layout,
        String sha256) {

    /** What a browser saves it as. */
    public String fileName() {
        return kind.chinese() + " " + number + ".pdf";
    }
}
