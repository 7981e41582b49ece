package org.guangsha.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.guangsha.casefile.CaseHistory.Work;

/**
 * Where a case stands now: an open task, or a notice that hangs.
 *
 * @param task id of the task, empty for a notice: nobody has to do anything
 * @param assignee log-in, empty while nobody took it
 * @param since since when it stands there
 * @param due null where there is no date
 */
record Standing(String task, String step, String office, String assignee, Instant since, Instant due, boolean overdue) {

    /** What has to be done first in front, notices at the end. Pure. */
    static List<Standing> of(CaseHistory history, List<Hanging> notices, Instant now) {
        Stream<Standing> works = history.openWorks().stream().map(work -> of(work, now));
        return Stream.concat(
                        works.sorted(
                                Comparator.comparing(Standing::due, Comparator.nullsLast(Comparator.naturalOrder()))),
                        notices.stream().filter(Hanging::isUp).map(Standing::of))
                .toList();
    }

    public boolean isTask() {
        return !task.isEmpty();
    }

    /** How long there is, in words; empty where there is no date. */
    String left(LocalDate today, ZoneId zone) {
        return due == null ? "" : Words.left(LocalDate.ofInstant(due, zone), today);
    }

    private static Standing of(Work work, Instant now) {
        String taker = work.assignee() == null ? "" : work.assignee();
        return new Standing(
                work.id(), work.title(), work.office(), taker, work.begun(), work.due(), work.isOverdueAt(now));
    }

    private static Standing of(Hanging notice) {
        Instant last = notice.ends() == null ? null : notice.ends().minusSeconds(1);
        return new Standing("", notice.title(), notice.office(), "", notice.from(), last, false);
    }
}
