package org.guangsha.cockpit.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToIntBiFunction;

/** How long there is until the end of a day, in words: working days ahead, calendar days behind. Pure. */
public final class Left {

    private Left() {}

    /** @param workingDays working days passed from a day, not counted, to another, counted */
    public static String until(LocalDate lastDay, LocalDate today, ToIntBiFunction<LocalDate, LocalDate> workingDays) {
        if (lastDay.equals(today)) {
            return "今天到期";
        }
        return lastDay.isBefore(today)
                ? "超期 %d 天".formatted(ChronoUnit.DAYS.between(lastDay, today))
                : "还剩 %d 个工作日".formatted(workingDays.applyAsInt(today, lastDay));
    }
}
