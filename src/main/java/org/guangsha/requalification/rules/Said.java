package org.guangsha.requalification.rules;

import java.math.BigDecimal;
import java.util.List;
import org.guangsha.exchange.Discrepancy;

/**
 * What other registers say of a household.
 *
 * @param missing what they should have said and did not, in words; empty where everything is known
 * @param incomeFen of all members in the twelve months asked about
 * @param undeclaredArea m² of dwellings registered that were not declared
 * @param discrepancies where registers and file differ otherwise
 * @param allowance whether it draws a minimum living allowance, null where nobody says
 */
public record Said(
        List<String> missing,
        long incomeFen,
        BigDecimal undeclaredArea,
        List<Discrepancy> discrepancies,
        Boolean allowance) {}
