package org.guangsha.household;

import java.time.LocalDate;

/** A member of a household without figures and numbers, as thousands are read at once. */
public record Kin(String name, String idHash, Relation relation, LocalDate birthDate) implements HouseholdPerson {}
