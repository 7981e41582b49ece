package org.guangsha.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Today's edges for the stored views of the task list: {@code ${officeDay.now()}}, {@code ${officeDay.end()}}. */
@Component("officeDay")
public class OfficeDay {

    private final Clock clock;

    OfficeDay(Clock clock) {
        this.clock = clock;
    }

    public Date now() {
        return Date.from(clock.instant());
    }

    /** 24:00 of today in the office's zone. */
    public Date end() {
        return Date.from(
                LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
