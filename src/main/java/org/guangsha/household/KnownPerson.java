package org.guangsha.household;

/**
 * A member of a household by name and by the keyed hash of the identity number: all that is needed to ask who someone is,
 * without the file's figures.
 */
public record KnownPerson(String name, String idHash) {}
