package org.guangsha.cockpit.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** How long something has been late, in calendar days since its last day. */
public enum Age {
    DAYS_3("3 天以内", 3),
    DAYS_10("4 至 10 天", 10),
    DAYS_30("11 至 30 天", 30),
    OLDER("30 天以上", Integer.MAX_VALUE);

    /** Before anything this program knows. */
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final String chinese;
    private final int most;

    Age(String chinese, int most) {
        this.chinese = chinese;
        this.most = most;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }

    public static Age of(LocalDate lastDay, LocalDate today) {
        long late = ChronoUnit.DAYS.between(lastDay, today);
        return Arrays.stream(values())
                .filter(age -> late <= age.most)
                .findFirst()
                .orElseThrow();
    }

    /** The age of this name, none where there is no such age. */
    public static Optional<Age> named(String name) {
        return Arrays.stream(values()).filter(age -> age.name().equals(name)).findFirst();
    }

    /** The earliest last day of this age. */
    public LocalDate from(LocalDate today) {
        return this == OLDER ? LONG_AGO : today.minusDays(most);
    }

    /** The latest last day of this age; of the youngest any later one too, such as that of a date entered anew. */
    public LocalDate to(LocalDate today) {
        return this == DAYS_3
                ? today.plusYears(1)
                : values()[ordinal() - 1].from(today).minusDays(1);
    }
}
