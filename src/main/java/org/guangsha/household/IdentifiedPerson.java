package org.guangsha.household;

/** A member of a household with the identity number as other registers know the person; printed, the number is masked. */
public record IdentifiedPerson(String name, IdentityNumber number, String idHash) {}
