package org.guangsha.eligibility;

/**
 * One line of a finding, as the decision table gave it.
 *
 * @param aspect what was looked at, in words (家庭收入)
 * @param figure the household's figure with its unit
 * @param threshold what it was held against, with its unit
 * @param passed whether the rule is met
 * @param reasonCode code of the refusal reason where it is not
 * @param words the rule that hit, for a citizen to read
 */
public record Check(String aspect, String figure, String threshold, boolean passed, String reasonCode, String words) {}
