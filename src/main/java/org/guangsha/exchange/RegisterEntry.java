package org.guangsha.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * What the household register says of a person.
 *
 * @param maritalStatus null where not said
 * @param diedOn null for the living
 * @param strangers masked names of those registered in the same household whom the question did not name
 */
public record RegisterEntry(MaritalStatus maritalStatus, LocalDate diedOn, List<String> strangers) {}
