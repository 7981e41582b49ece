package org.guangsha.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;

/** What {@code /due} is asked, once it makes sense. */
record DueQuestion(LocalDate from, Unit unit, int count) {

    static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    static final LocalDate LAST = LocalDate.of(2050, 12, 31);

    enum Unit {
        WORKING_DAYS("workingDays", 1000),
        MONTHS("months", 120),
        DAYS("days", 3660);

        private final String parameter;
        private final int most;

        Unit(String parameter, int most) {
            this.parameter = parameter;
            this.most = most;
        }
    }

    /** @throws FaultsFound naming all that is wrong at once */
    static DueQuestion read(String from, String workingDays, String months, String days) {
        Map<Unit, String> given = new EnumMap<>(Unit.class);
        put(given, Unit.WORKING_DAYS, workingDays);
        put(given, Unit.MONTHS, months);
        put(given, Unit.DAYS, days);
        Faults faults = new Faults();
        LocalDate start = date(from, faults);
        if (given.size() != 1) {
            faults.add("", "EXACTLY_ONE", "workingDays、months、days 应当且只能填写一项");
        }
        given.forEach((unit, text) -> check(unit, text, faults));
        faults.refuseIfAny(HttpStatus.BAD_REQUEST, "无法计算期限");
        Map.Entry<Unit, String> only = given.entrySet().iterator().next();
        return new DueQuestion(start, only.getKey(), Integer.parseInt(only.getValue()));
    }

    private static void put(Map<Unit, String> given, Unit unit, String text) {
        if (text != null) {
            given.put(unit, text);
        }
    }

    private static LocalDate date(String text, Faults faults) {
        if (text == null || text.isBlank()) {
            faults.add("from", "MISSING", "请填写起算日期");
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(FIRST) || date.isAfter(LAST)) {
                faults.add("from", "RANGE", "起算日期应在 " + FIRST + " 至 " + LAST + " 之间");
            }
            return date;
        } catch (DateTimeParseException e) {
            faults.add("from", "FORMAT", "起算日期应为实际存在的日期，格式如 2026-09-30");
            return null;
        }
    }

    private static void check(Unit unit, String text, Faults faults) {
        if (!text.matches("-?[0-9]{1,9}")) {
            faults.add(unit.parameter, "FORMAT", "应为整数");
        } else if (Integer.parseInt(text) < 1 || Integer.parseInt(text) > unit.most) {
            faults.add(unit.parameter, "RANGE", "应在 1 至 " + unit.most + " 之间");
        }
    }
}
