package org.guangsha.staffdesk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.guangsha.notice.DeskNotice;
import org.guangsha.notice.PublishedNotice;

/**
 * A notice as a line of the list.
 *
 * @param left how long objections are still taken, in words
 */
record NoticeRow(PublishedNotice notice, String left, long open, long answered) {

    static NoticeRow of(DeskNotice desk, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, desk.notice().until());
        String left = days == 0 ? "今天截止" : "还剩 %d 天".formatted(days);
        return new NoticeRow(desk.notice(), left, desk.open(), desk.answered());
    }
}
