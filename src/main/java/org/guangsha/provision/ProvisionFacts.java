package org.guangsha.provision;

import java.time.LocalDate;
import org.guangsha.policy.Mode;

/**
 * How a household is provided for.
 *
 * @param bridged whether a subsidy bridges the wait for a dwelling (H21.5)
 * @param words the rule that chose the mode, for the household to read
 * @param signed whether the agreement was signed or given up, null while neither
 * @param settledOn day of the signatures or of the household's declaration, null while neither
 */
public record ProvisionFacts(
        String caseNo,
        Mode mode,
        boolean bridged,
        String words,
        LocalDate chosenOn,
        Boolean signed,
        LocalDate settledOn) {}
