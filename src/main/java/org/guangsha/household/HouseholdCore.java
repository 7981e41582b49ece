package org.guangsha.household;

import java.time.LocalDate;
import java.util.List;

/**
 * The part of a household's file by which it is examined again each year; members begin with the applicant.
 *
 * @param residentSince null where not declared
 */
public record HouseholdCore(long id, LocalDate residentSince, List<Kin> members, List<DwellingFacts> dwellings) {

    public Kin applicant() {
        return members.get(0);
    }
}
