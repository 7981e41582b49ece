package org.guangsha.household;

import java.util.List;
import java.util.stream.Stream;

/** What decides which papers a household must bring; told from the declaration and from the file alike. */
public record Traits(boolean married, boolean minimumLiving, boolean specialGroup, boolean dwellingSold) {

    /** The traits of a sound declaration. */
    public static Traits of(HouseholdDraft draft) {
        return new Traits(
                draft.members().stream().anyMatch(member -> member.relation() == Relation.SPOUSE),
                draft.members().stream()
                        .flatMap(member -> orEmpty(member.incomes()))
                        .anyMatch(income -> income.kind() == IncomeKind.MINIMUM_LIVING_ALLOWANCE),
                draft.members().stream()
                        .anyMatch(member -> member.specialGroups() != null
                                && !member.specialGroups().isEmpty()),
                orEmpty(draft.dwellings()).anyMatch(dwelling -> dwelling.tenure() == Tenure.SOLD));
    }

    /** The traits of a file. */
    public static Traits of(HouseholdFile file) {
        return new Traits(
                file.members().stream().anyMatch(member -> member.relation() == Relation.SPOUSE),
                file.members().stream()
                        .flatMap(member -> member.incomes().stream())
                        .anyMatch(income -> income.kind() == IncomeKind.MINIMUM_LIVING_ALLOWANCE),
                file.members().stream()
                        .anyMatch(member -> !member.specialGroups().isEmpty()),
                file.dwellings().stream().anyMatch(dwelling -> dwelling.tenure() == Tenure.SOLD));
    }

    private static <T> Stream<T> orEmpty(List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
