package org.guangsha.attachment;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A file that is kept with a case.
 *
 * @param mediaType found in the content, whatever its name says
 * @param bytes length of the content
 * @param sha256 of the content, hexadecimal
 * @param addedBy log-in of the official who took it
 */
public record Attachment(
        long id,
        String caseNo,
        About about,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        String addedBy,
        LocalDate addedOn) {

    private static final int KILO = 1024;
    private static final int MEGA = KILO * KILO;

    /** Its length as people read it: {@code 87 KB}, {@code 2.4 MB}. */
    public String size() {
        return bytes < MEGA
                ? Math.max(1, bytes / KILO) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA);
    }
}
