package org.guangsha.portal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.guangsha.waitinglist.ListSummary;

/**
 * One list on the overview.
 *
 * @param area name of the housing department's area
 * @param code of the programme in the address, {@code low-rent}
 */
record WaitingLine(ListSummary list, String area, String code) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    public String ranked() {
        return list.rankedAt() == null ? "" : MINUTE.format(list.rankedAt());
    }
}
