package org.guangsha.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.household.AlikeKind;

/**
 * Two cases that look like one household's: a hint to people, which decides nothing.
 *
 * @param caseNo the later case, on whose intake it was found
 * @param kinds in what they are alike, the strongest sign first
 * @param resolvedBy log-in of who looked into it; null, as {@code resolvedAt} and {@code comment}, while open
 */
public record DuplicateHint(
        long id,
        String caseNo,
        String otherCaseNo,
        Set<AlikeKind> kinds,
        LocalDate foundOn,
        DuplicateState state,
        String resolvedBy,
        Instant resolvedAt,
        String comment) {

    public boolean isOpen() {
        return state == DuplicateState.OPEN;
    }

    /** The case on the other side, as seen from one of the two. */
    public String beside(String one) {
        return one.equals(caseNo) ? otherCaseNo : caseNo;
    }

    /** The signs in words. */
    public String signs() {
        return kinds.stream().map(AlikeKind::chinese).collect(Collectors.joining("；"));
    }

    /** How many stand how, in words; empty where there are none. */
    public static String told(List<DuplicateHint> hints) {
        return Arrays.stream(DuplicateState.values())
                .map(state -> told(hints, state))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String told(List<DuplicateHint> hints, DuplicateState state) {
        long many = hints.stream().filter(hint -> hint.state() == state).count();
        return many == 0 ? "" : "%d 项%s".formatted(many, state.chinese());
    }
}
