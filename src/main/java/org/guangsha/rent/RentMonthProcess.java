package org.guangsha.rent;

import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/**
 * The process {@code rent-month}: its key, its variables, and what the diagram asks. It begins by its timer only; what it does
 * can also be done for some offices by the buttons of {@code /desk/rent}, before or after it.
 */
@Component("rentMonth")
public class RentMonthProcess {

    static final String KEY = "rent-month";

    /** Month that is charged, {@code yyyy-MM}. */
    static final String MONTH = "month";
    /** Whether nothing is left to be charged. */
    static final String CHARGED = "charged";

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Areas areas;
    private final Policy policy;
    private final Clock clock;

    RentMonthProcess(Areas areas, Policy policy, Clock clock) {
        this.areas = areas;
        this.policy = policy;
        this.clock = clock;
    }

    /** Business key of a month's instance. */
    static String key(YearMonth month) {
        return "rent-" + month;
    }

    /** Seats of all housing departments: the whole city is charged. */
    List<String> seats() {
        return areas.seats().stream().map(Area::code).toList();
    }

    /** The morning after the last day to pay a month's rent. */
    public Date remindAt(String month) {
        int due = policy.rent().dueDay().value();
        return Date.from(YearMonth.parse(month)
                .atDay(due)
                .plusDays(1)
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toInstant());
    }
}
