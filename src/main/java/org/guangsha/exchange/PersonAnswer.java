package org.guangsha.exchange;

import java.time.YearMonth;
import java.util.List;
import org.guangsha.household.IncomeFacts;

/**
 * What a source knows of one person.
 *
 * @param idHash keyed hash of the identity number, as in the household file
 * @param found whether the register knows the person at all; where not, everything else is empty
 * @param incomes by kind and month, in fen; several of one kind and month are several payments
 * @param insuredMonths months of social insurance paid
 * @param register what the household register says, null where the source does not say
 * @param minimumLivingAllowance whether the person draws it, null where the source does not say
 */
public record PersonAnswer(
        String idHash,
        boolean found,
        List<IncomeFacts> incomes,
        List<RegisteredProperty> properties,
        List<YearMonth> insuredMonths,
        RegisterEntry register,
        Boolean minimumLivingAllowance) {

    /** The answer 无记录. */
    public static PersonAnswer unknown(String idHash) {
        return new PersonAnswer(idHash, false, List.of(), List.of(), List.of(), null, null);
    }
}
