package org.guangsha.entitlement;

import java.time.LocalDate;

/** A ban from every form of housing security; {@code until} is the last day it holds (H21.6, Z九(三)). */
public record Ban(LocalDate from, LocalDate until, String reason) {

    /** Whether the ban holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
