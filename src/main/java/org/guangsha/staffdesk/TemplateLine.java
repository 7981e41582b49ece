package org.guangsha.staffdesk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.guangsha.letters.LetterTemplate;

/**
 * A version of a template as lists show it.
 *
 * @param who log-in of who wrote it
 */
record TemplateLine(String code, String title, int version, String who, String when, String reason) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    static TemplateLine of(LetterTemplate template) {
        return new TemplateLine(
                template.kind().code(),
                template.kind().chinese(),
                template.version(),
                template.person().isEmpty() ? "系统" : template.person(),
                MINUTES.format(template.at()),
                template.reason());
    }
}
