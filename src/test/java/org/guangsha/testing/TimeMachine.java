package org.guangsha.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.guangsha.demo.OfficeWork;
import org.springframework.stereotype.Component;

/** Moves the program's time, by the office's clock. */
@Component
public class TimeMachine {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final OfficeWork offices;

    TimeMachine(OfficeWork offices) {
        this.offices = offices;
    }

    /** Sets the clock without letting anything happen. */
    public void set(String localDateTime) {
        ClockUtil.setCurrentTime(at(localDateTime));
    }

    /** Moves on to this moment; timers on the way fire in order. */
    public void travelTo(String localDateTime) {
        offices.travelTo(at(localDateTime).toInstant());
    }

    /** A moment by the office's clock. */
    public Date at(String localDateTime) {
        return Date.from(LocalDateTime.parse(localDateTime).atZone(BEIJING).toInstant());
    }

    /** Lets the clock run again. */
    public void reset() {
        ClockUtil.reset();
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), BEIJING);
    }
}
