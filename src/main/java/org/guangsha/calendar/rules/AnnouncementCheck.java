package org.guangsha.calendar.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guangsha.calendar.rules.Arrangement.Holiday;

/** Whether an arrangement entered by hand may be put in force: stricter than the file, for nobody proofreads it again. */
public final class AnnouncementCheck {

    private static final String NOTICE = "[\\p{IsHan}]{2,12}〔[0-9]{4}〕[0-9]{1,4}号";
    /** The longest so far had nine days (Spring Festival 2026); more than this is a slip of the pen. */
    private static final int LONGEST_HOLIDAY = 15;

    private static final int LONGEST_NAME = 30;

    private AnnouncementCheck() {}

    /** What is wrong, in Chinese; empty when sound. */
    public static List<String> faults(Arrangement announced, List<Arrangement> known, LocalDate today) {
        List<String> faults = new ArrayList<>();
        year(announced, known, today, faults);
        if (announced.notice() != null
                && !announced.notice().isBlank()
                && !announced.notice().matches(NOTICE)) {
            faults.add("通知文号应形如 国办发明电〔2025〕7号");
        }
        ArrangementCheck.check(announced, faults);
        holidays(announced, faults);
        workdays(announced, faults);
        statutory(announced, faults);
        if (known.stream()
                .filter(one -> one.year() == announced.year())
                .toList()
                .equals(List.of(announced))) {
            faults.add("与现行的安排完全相同，不必重新录入");
        }
        return faults;
    }

    private static void year(Arrangement announced, List<Arrangement> known, LocalDate today, List<String> faults) {
        int last = known.get(known.size() - 1).year();
        if (announced.year() < today.getYear()) {
            faults.add(announced.year() + " 年已经过去，不能再改");
        } else if (announced.year() > last + 1) {
            faults.add("请先录入 " + (last + 1) + " 年的安排，再录入 " + announced.year() + " 年的");
        }
    }

    private static void holidays(Arrangement announced, List<String> faults) {
        List<Holiday> off = announced.off();
        for (int i = 0; i < off.size(); i++) {
            Holiday one = off.get(i);
            if (one.name() == null || one.name().isBlank() || one.name().length() > LONGEST_NAME) {
                faults.add("第 " + (i + 1) + " 项放假应写明名称，不超过 " + LONGEST_NAME + " 字");
            }
            if (ChronoUnit.DAYS.between(one.from(), one.to()) >= LONGEST_HOLIDAY) {
                faults.add(one.name() + "放假超过 " + LONGEST_HOLIDAY + " 天，请核对起止日期");
            }
            for (Holiday other : off.subList(0, i)) {
                if (!one.from().isAfter(other.to()) && !other.from().isAfter(one.to())) {
                    faults.add(other.name() + "与" + one.name() + "的放假日期重叠");
                }
            }
        }
    }

    private static void workdays(Arrangement announced, List<String> faults) {
        Set<LocalDate> seen = new HashSet<>();
        announced.workdays().stream().filter(day -> !seen.add(day)).forEach(day -> faults.add("调休上班日 " + day + " 重复"));
    }

    /** Every day the law gives is off, whatever is swapped around it. */
    private static void statutory(Arrangement announced, List<String> faults) {
        if (announced.year() < WorkingDays.FIRST.getYear() || announced.year() > WorkingDays.LAST.getYear()) {
            return;
        }
        StatutoryDays.named(announced.year()).forEach((day, name) -> {
            if (announced.off().stream().noneMatch(one -> !day.isBefore(one.from()) && !day.isAfter(one.to()))) {
                faults.add("法定节日 " + name + "（" + day + "）没有放假");
            }
        });
    }
}
