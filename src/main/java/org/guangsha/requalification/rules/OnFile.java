package org.guangsha.requalification.rules;

import org.guangsha.eligibility.JudgedFacts;
import org.guangsha.household.HouseholdCore;

/**
 * A household as its file has it.
 *
 * @param found what it was judged by last, a review of last year included
 * @param declaresAllowance whether it declared a minimum living allowance
 */
public record OnFile(HouseholdCore household, JudgedFacts found, boolean declaresAllowance) {}
