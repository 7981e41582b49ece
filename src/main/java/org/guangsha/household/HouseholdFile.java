package org.guangsha.household;

import java.time.LocalDate;
import java.util.List;

/** A household as declared; members begin with the applicant and keep the order of the declaration. The contact is the applicant's. */
public record HouseholdFile(
        long id,
        String communityCode,
        String address,
        LocalDate residentSince,
        List<MemberFacts> members,
        List<AssetFacts> assets,
        List<DwellingFacts> dwellings,
        List<PaperFacts> papers,
        ContactFacts contact) {

    /** The member who applies. */
    public MemberFacts applicant() {
        return members.get(0);
    }
}
