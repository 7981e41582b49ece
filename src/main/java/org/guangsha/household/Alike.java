package org.guangsha.household;

import java.util.Set;

/** Another household file that looks like a given one, and in what; never empty. */
public record Alike(long householdId, Set<AlikeKind> kinds) {}
