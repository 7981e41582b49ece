package org.guangsha.walks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;

/** Counts the clocks of a case anew, from nothing but its journal and the day a step began. Pure, day by day. */
final class Recount {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final List<Entry> journal;
    private final Predicate<LocalDate> isWorkday;

    Recount(List<Entry> journal, Predicate<LocalDate> isWorkday) {
        this.journal = journal;
        this.isWorkday = isWorkday;
    }

    /** Days from the first to the last on which nothing could be done, both as days of the journal. */
    private record Gap(String step, LocalDate from, LocalDate to) {}

    /**
     * Last day of a step that stands open.
     *
     * @param begun when it was entered
     */
    LocalDate step(String step, Instant begun, int workingDays) {
        LocalDate start = day(begun);
        LocalDate due = forward(start, workingDays);
        for (Gap gap : gaps(Map.of())) {
            boolean ofThisEntry = gap.step().equals(step) && !gap.from().isBefore(start);
            due = ofThisEntry ? forward(due, workdays(gap.from(), gap.to())) : due;
        }
        return due;
    }

    /**
     * Last day of the case.
     *
     * @param owedUntil by step, the day until which papers that are still owed may come
     */
    LocalDate theCase(LocalDate accepted, int months, Map<String, LocalDate> owedUntil) {
        Set<LocalDate> lost = new HashSet<>();
        gaps(owedUntil).forEach(gap -> lost.addAll(days(gap.from(), gap.to())));
        refusals().forEach(gap -> lost.addAll(days(gap.from(), gap.to())));
        LocalDate first = workday(accepted.plusMonths(months));
        return lost.isEmpty() ? first : workday(first.plusDays(lost.size()));
    }

    /** From asking for papers to the last of them, or to the end of the term. */
    private List<Gap> gaps(Map<String, LocalDate> owedUntil) {
        Map<String, LocalDate> asked = new HashMap<>();
        Map<String, LocalDate> came = new HashMap<>();
        for (Entry line : journal) {
            if (line.kind() == EntryKind.SUPPLEMENT_ASKED) {
                asked.put(line.step(), day(line.at()));
            } else if (line.kind() == EntryKind.SUPPLEMENT_MADE || line.kind() == EntryKind.SUPPLEMENT_LAPSED) {
                came.put(line.step(), day(line.at()));
            }
        }
        came.putAll(owedUntil);
        List<Gap> gaps = new ArrayList<>();
        asked.forEach((step, from) -> gaps.add(new Gap(step, from, came.getOrDefault(step, from))));
        return gaps;
    }

    /** From a refusal to the reexamination that set it aside. */
    private List<Gap> refusals() {
        List<Gap> gaps = new ArrayList<>();
        LocalDate refused = null;
        for (Entry line : journal) {
            if (line.kind() == EntryKind.REFUSED) {
                refused = day(line.at());
            } else if (line.kind() == EntryKind.REEXAMINED && line.words().startsWith("撤销")) {
                gaps.add(new Gap("", refused, day(line.at())));
            }
        }
        return gaps;
    }

    private static List<LocalDate> days(LocalDate fromExclusive, LocalDate to) {
        return fromExclusive.plusDays(1).datesUntil(to.plusDays(1)).toList();
    }

    private int workdays(LocalDate fromExclusive, LocalDate to) {
        return (int) days(fromExclusive, to).stream().filter(isWorkday).count();
    }

    private LocalDate forward(LocalDate from, int workdays) {
        LocalDate day = from;
        for (int left = workdays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkday.test(day) ? 1 : 0;
        }
        return day;
    }

    private LocalDate workday(LocalDate from) {
        LocalDate day = from;
        while (!isWorkday.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BEIJING);
    }
}
