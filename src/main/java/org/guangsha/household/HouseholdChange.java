package org.guangsha.household;

import java.time.LocalDate;

/**
 * A change as somebody reports it: nothing in it is checked yet, any field may be null.
 *
 * @param memberId who died, divorced away or left; null where somebody joins
 * @param successorId which member applies from now on, where it was the applicant
 * @param joining who joins; null otherwise
 * @param happenedOn the day it happened
 */
public record HouseholdChange(
        ChangeKind kind, Long memberId, Long successorId, HouseholdDraft.Member joining, LocalDate happenedOn) {}
