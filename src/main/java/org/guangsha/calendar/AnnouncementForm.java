package org.guangsha.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guangsha.calendar.rules.Arrangement;
import org.guangsha.calendar.rules.Arrangement.Holiday;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;

/**
 * An arrangement as it is typed: a line for each holiday, and the days worked instead in one field; or all of it as the text
 * of the file. Nothing of what was typed is lost when it cannot be read.
 */
record AnnouncementForm(
        String year,
        String notice,
        List<String> name,
        List<String> from,
        List<String> to,
        String workdays,
        String yaml,
        String reason,
        Long basedOn) {

    private static final int LINES = 10;
    private static final List<String> USUAL = List.of("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");

    AnnouncementForm {
        year = text(year);
        notice = text(notice);
        name = lines(name);
        from = lines(from);
        to = lines(to);
        workdays = text(workdays);
        yaml = text(yaml);
        reason = text(reason);
        basedOn = basedOn == null ? 0 : basedOn;
    }

    /** A form for a year nobody knows yet. */
    static AnnouncementForm blank(int year, long basedOn) {
        return new AnnouncementForm(String.valueOf(year), "", USUAL, List.of(), List.of(), "", "", "", basedOn);
    }

    static AnnouncementForm of(Arrangement one, String reason, long basedOn) {
        return new AnnouncementForm(
                String.valueOf(one.year()),
                one.notice(),
                one.off().stream().map(Holiday::name).toList(),
                one.off().stream().map(holiday -> holiday.from().toString()).toList(),
                one.off().stream().map(holiday -> holiday.to().toString()).toList(),
                String.join(
                        "、", one.workdays().stream().map(LocalDate::toString).toList()),
                "",
                reason,
                basedOn);
    }

    /** A line of the form. */
    record Line(String name, String from, String to) {

        boolean isBlank() {
            return from.isEmpty() && to.isEmpty();
        }
    }

    public List<Line> off() {
        int typed = Math.max(name.size(), Math.max(from.size(), to.size()));
        return IntStream.range(0, Math.max(LINES, typed))
                .mapToObj(i -> new Line(at(name, i), at(from, i), at(to, i)))
                .toList();
    }

    /** @throws FaultsFound 422 naming everything that cannot be read */
    Arrangement read() {
        if (!yaml.isEmpty()) {
            return ArrangementFile.one(yaml);
        }
        Faults faults = new Faults();
        if (!year.matches("[0-9]{4}")) {
            faults.add("year", "FORMAT", "请填写四位年份");
        }
        if (notice.isEmpty()) {
            faults.add("notice", "MISSING", "请填写通知文号");
        }
        List<Holiday> holidays = new ArrayList<>();
        off().stream().filter(line -> !line.isBlank()).forEach(line -> {
            LocalDate first = day(line.from(), line.name() + "的开始日期", faults);
            LocalDate last = day(line.to(), line.name() + "的结束日期", faults);
            holidays.add(new Holiday(line.name(), first, last));
        });
        if (holidays.isEmpty()) {
            faults.add("off", "MISSING", "请至少填写一个节日的起止日期");
        }
        List<LocalDate> worked = Stream.of(workdays.split("[\\s、，,；;]+"))
                .filter(text -> !text.isEmpty())
                .map(text -> day(text, "调休上班日", faults))
                .toList();
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "无法读取放假安排");
        return new Arrangement(Integer.parseInt(year), notice, holidays, worked);
    }

    private static LocalDate day(String text, String what, Faults faults) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            faults.add("off", "FORMAT", what + (text.isEmpty() ? "没有填写" : "“" + text + "”应为实际存在的日期，格式如 2027-01-01"));
            return null;
        }
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i).strip() : "";
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static List<String> lines(List<String> typed) {
        return typed == null ? List.of() : typed;
    }
}
