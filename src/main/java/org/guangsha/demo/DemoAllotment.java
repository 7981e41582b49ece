package org.guangsha.demo;

import java.time.LocalDate;
import org.guangsha.allotment.Allotments;
import org.guangsha.area.Level;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.staff.AsMember;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A batch of the demonstration, announced so early that its first offers are out, unless a long holiday lies between. */
@Component
@Profile("demo")
class DemoAllotment {

    private static final String HOUSING = "housing";
    private static final String PROCEDURE = "allotment";

    /** A term that ends at a weekend goes on to its next day of work. */
    private static final long BEFORE = 4;

    private final Allotments allotments;
    private final OfficeWork offices;
    private final DemoPlaces places;
    private final AsMember as;
    private final Policy policy;

    DemoAllotment(Allotments allotments, OfficeWork offices, DemoPlaces places, AsMember as, Policy policy) {
        this.allotments = allotments;
        this.offices = offices;
        this.places = places;
        this.as = as;
        this.policy = policy;
    }

    /** A day's work; whoever is offered a dwelling is left to answer. */
    void work(LocalDate day, LocalDate today) {
        if (day.equals(today.minusDays(policy.allotment().announceDays().value() + BEFORE))) {
            as.run(
                    HOUSING,
                    () -> allotments.begin(
                            Programme.LOW_RENT, places.seat(Level.HOUSING), DemoStock.lowRent(), HOUSING));
        }
        offices.program(PROCEDURE);
    }
}
