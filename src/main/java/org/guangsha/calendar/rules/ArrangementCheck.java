package org.guangsha.calendar.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.calendar.rules.Arrangement.Holiday;

/** Whether a list of arrangements can be counted on: every year from the first to the last, every day plausible. */
public final class ArrangementCheck {

    private ArrangementCheck() {}

    /** What is wrong, in Chinese, each with the notice; empty when sound. */
    public static List<String> faults(List<Arrangement> arrangements) {
        List<String> faults = new ArrayList<>();
        int lastYear = WorkingDays.FIRST.getYear() - 1;
        for (Arrangement arrangement : arrangements) {
            if (arrangement.year() != lastYear && arrangement.year() != lastYear + 1) {
                faults.add(arrangement.year() + " 年应紧接 " + lastYear + " 年");
            }
            lastYear = arrangement.year();
            check(arrangement, faults);
        }
        if (arrangements.isEmpty()) {
            faults.add("没有任何年份的放假安排");
        }
        return faults;
    }

    static void check(Arrangement arrangement, List<String> faults) {
        String where = arrangement.year() + " 年（" + arrangement.notice() + "）：";
        if (arrangement.notice() == null || arrangement.notice().isBlank()) {
            faults.add(where + "缺少通知文号");
        }
        for (Holiday holiday : arrangement.off()) {
            if (holiday.from().isAfter(holiday.to())
                    || !within(arrangement, holiday.from())
                    || !within(arrangement, holiday.to())) {
                faults.add(where + holiday.name() + "的起止日期有误");
            }
        }
        for (LocalDate day : arrangement.workdays()) {
            if (!within(arrangement, day) || !WorkingDays.isWeekend(day)) {
                faults.add(where + "调休上班日 " + day + " 不是该年的周末");
            }
            if (arrangement.off().stream().anyMatch(h -> !day.isBefore(h.from()) && !day.isAfter(h.to()))) {
                faults.add(where + day + " 既放假又上班");
            }
        }
    }

    /** A notice speaks of its year and of the days around New Year in the December before (2018-12-29, 2022-12-31). */
    private static boolean within(Arrangement arrangement, LocalDate day) {
        return day.getYear() <= arrangement.year() && !day.isBefore(LocalDate.of(arrangement.year() - 1, 12, 29));
    }
}
