package org.guangsha.rehearsal.stage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.guangsha.rehearsal.rules.Moment;

/** Moments of a rehearsal and the engine's clock, which it holds still between them. */
public final class VirtualTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long MILLISECONDS = 60_000;

    private VirtualTime() {}

    public static void set(long moment) {
        ClockUtil.setCurrentTime(date(moment));
    }

    /** The clock runs by itself again. */
    public static void release() {
        ClockUtil.reset();
    }

    static Date date(long moment) {
        return Date.from(Moment.day(moment)
                .atStartOfDay(ZONE)
                .plusMinutes(Math.floorMod(moment, Moment.MINUTES_A_DAY))
                .toInstant());
    }

    /** The moment at or after this time. */
    static long moment(Date time) {
        var local = Instant.ofEpochMilli(time.getTime() + MILLISECONDS - 1)
                .atZone(ZONE)
                .toLocalDateTime();
        return Moment.atOrAfter(Moment.of(local.toLocalDate(), local.toLocalTime()));
    }
}
