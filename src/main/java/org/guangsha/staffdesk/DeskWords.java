package org.guangsha.staffdesk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.guangsha.exchange.AnswerFacts;
import org.guangsha.exchange.EvidenceKind;

/** Moments and lists as the pages write them. */
final class DeskWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private DeskWords() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    static String kinds(AnswerFacts check) {
        return check.kinds().stream().map(EvidenceKind::chinese).collect(Collectors.joining("、"));
    }
}
