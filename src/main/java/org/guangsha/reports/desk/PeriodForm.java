package org.guangsha.reports.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.problem.Faults;
import org.guangsha.reports.rules.Period;
import org.springframework.http.HttpStatus;

/**
 * A period as somebody asks for it.
 *
 * @param kind week, month, quarter or days
 * @param day any day in it, or the first one
 * @param until the last day, of {@code days} only
 */
record PeriodForm(String kind, String day, String until) {

    private static final List<String> KINDS = List.of("week", "month", "quarter", "days");

    /** Longer ones would count more than anybody reads. */
    private static final int MOST_YEARS = 5;

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2099;

    PeriodForm {
        kind = kind != null && KINDS.contains(kind) ? kind : KINDS.get(0);
        day = day == null ? "" : day.strip();
        until = until == null || !kind.equals("days") ? "" : until.strip();
    }

    /** @throws org.guangsha.problem.FaultsFound with every fault in words */
    Period period() {
        Faults faults = new Faults();
        LocalDate first = date("day", day, faults);
        LocalDate last = kind.equals("days") ? date("until", until, faults) : first;
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "请改正统计期间");
        Period period = switch (kind) {
            case "month" -> Period.month(first);
            case "quarter" -> Period.quarter(first);
            case "days" -> new Period(first, last);
            default -> Period.week(first);
        };
        if (period.to().isBefore(period.from())) {
            faults.add("until", "ORDER", "截止日期不能早于起始日期");
        } else if (!period.to().isBefore(period.from().plusYears(MOST_YEARS))) {
            faults.add("until", "TOO_LONG", "统计期间最长 %d 年".formatted(MOST_YEARS));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "请改正统计期间");
        return period;
    }

    private static LocalDate date(String path, String text, Faults faults) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                faults.add(path, "OUTSIDE", "日期应在 %d 至 %d 年之间".formatted(FIRST_YEAR, LAST_YEAR));
            }
            return date;
        } catch (DateTimeException unreadable) {
            faults.add(path, "DATE", "请按 2026-03-02 的格式填写日期");
            return null;
        }
    }
}
