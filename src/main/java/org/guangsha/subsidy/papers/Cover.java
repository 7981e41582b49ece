package org.guangsha.subsidy.papers;

import java.time.LocalDate;
import java.util.Map;
import org.guangsha.letters.print.Layout;
import org.guangsha.letters.print.Pdf;
import org.guangsha.letters.print.TemplateText;

/** The cover sheet to be signed: the sum in figures and capitals, who is new and who ended. */
public final class Cover {

    private Cover() {}

    /**
     * The sheet as PDF.
     *
     * @param says what {@code subsidy/cover.html} names
     * @param day the day it says it was made
     */
    public static byte[] pdf(Map<String, Object> says, LocalDate day) {
        String page = TemplateText.fill(Layout.resource("/subsidy/cover.html"), says);
        return Pdf.of(page, day, page.hashCode() & Integer.MAX_VALUE);
    }
}
