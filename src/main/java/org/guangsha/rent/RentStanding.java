package org.guangsha.rent;

import java.time.LocalDate;

/** How a tenancy stands; fen. */
public record RentStanding(Tenancy tenancy, long chargedFen, long paidFen, Arrears arrears, LocalDate referredOn) {

    /** What is charged and not paid, due or not; negative where paid ahead. */
    public long openFen() {
        return chargedFen - paidFen;
    }
}
