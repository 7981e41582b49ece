package org.guangsha.household;

import java.time.LocalDate;

/** By what a person, present or gone from the household, is recognised in another file. */
public record Trace(long householdId, String name, LocalDate birthDate, String idHash) {

    /** The trace of a member. */
    public static Trace of(long householdId, MemberFacts member) {
        return new Trace(householdId, member.name(), member.birthDate(), member.idHash());
    }
}
