package org.guangsha.household;

/** Somebody in a household, as far as other registers are compared with it. */
public interface HouseholdPerson {

    String name();

    /** Keyed hash by which the same person is found elsewhere. */
    String idHash();

    Relation relation();
}
