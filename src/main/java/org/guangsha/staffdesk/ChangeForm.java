package org.guangsha.staffdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guangsha.household.ChangeKind;
import org.guangsha.household.HouseholdChange;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.Relation;
import org.guangsha.household.SpecialGroup;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What the forms of a household's change hold; whoever joins has no income yet that would be declared here. */
record ChangeForm(
        ChangeKind kind,
        Long memberId,
        Long successorId,
        @DateTimeFormat(iso = ISO.DATE) LocalDate happenedOn,
        String name,
        String idNumber,
        Relation relation,
        Set<SpecialGroup> specialGroups) {

    static ChangeForm empty() {
        return new ChangeForm(null, null, null, null, "", "", null, Set.of());
    }

    HouseholdChange change() {
        HouseholdDraft.Member joining = kind == ChangeKind.JOINED
                ? new HouseholdDraft.Member(name, idNumber, relation, specialGroups, List.of())
                : null;
        return new HouseholdChange(kind, memberId, successorId, joining, happenedOn);
    }
}
