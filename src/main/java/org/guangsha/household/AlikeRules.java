package org.guangsha.household;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** When two people or two households look like the same. Pure. */
public final class AlikeRules {

    private static final Comparator<Alike> STRONGEST = Comparator.comparing(
                    (Alike alike) -> alike.kinds().iterator().next())
            .thenComparing(Alike::householdId, Comparator.reverseOrder());

    private AlikeRules() {}

    /** In what two people are alike: one number is one person; else name as written together with the day of birth. */
    public static Optional<AlikeKind> between(Trace one, Trace other) {
        if (one.idHash().equals(other.idHash())) {
            return Optional.of(AlikeKind.NUMBER);
        }
        boolean sameName = one.name().equals(other.name()) && one.birthDate().equals(other.birthDate());
        return sameName ? Optional.of(AlikeKind.NAME_AND_BIRTH) : Optional.empty();
    }

    /** Whether two addresses are the same house and dwelling, however they are written. */
    public static boolean sameAddress(String one, String other) {
        return AddressKey.of(one).equals(AddressKey.of(other));
    }

    /**
     * The households alike, each once: the strongest sign in front, then the youngest file.
     *
     * @param ours everybody of the file in question
     * @param found people of other files that may be some of them
     * @param sameAddress other files with the same address
     */
    static List<Alike> of(Collection<Trace> ours, Collection<Trace> found, Collection<Long> sameAddress) {
        Map<Long, Set<AlikeKind>> kinds = new TreeMap<>();
        for (Trace other : found) {
            ours.forEach(one -> between(one, other).ifPresent(kind -> add(kinds, other.householdId(), kind)));
        }
        sameAddress.forEach(household -> add(kinds, household, AlikeKind.ADDRESS));
        return kinds.entrySet().stream()
                .map(entry -> new Alike(entry.getKey(), entry.getValue()))
                .sorted(STRONGEST)
                .toList();
    }

    private static void add(Map<Long, Set<AlikeKind>> kinds, long household, AlikeKind kind) {
        kinds.computeIfAbsent(household, none -> EnumSet.noneOf(AlikeKind.class))
                .add(kind);
    }
}
