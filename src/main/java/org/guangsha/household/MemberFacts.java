package org.guangsha.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One member of a household.
 *
 * @param maskedIdNumber identity number as screens may show it, {@code 130403********1234}
 * @param idHash keyed hash by which the same person is found in other files
 * @param incomes incomes of the twelve months before the household declared them
 */
public record MemberFacts(
        long id,
        String name,
        String maskedIdNumber,
        String idHash,
        LocalDate birthDate,
        Sex sex,
        Relation relation,
        Set<SpecialGroup> specialGroups,
        List<IncomeFacts> incomes)
        implements HouseholdPerson {}
