package org.guangsha.exchange;

import java.time.LocalDate;

/**
 * What another register says has happened to a person.
 *
 * @param source id of the source
 * @param number the source's own
 * @param idHash the person, see {@link org.guangsha.household.MemberFacts#idHash()}
 * @param words without identity numbers, may be empty
 */
public record ChangeEvent(
        long id, String source, String number, String idHash, RegisteredChange kind, LocalDate on, String words) {}
