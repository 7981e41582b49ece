package org.guangsha.staffdesk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guangsha.household.AlikeKind;
import org.guangsha.household.AlikeRules;
import org.guangsha.household.MaskedName;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.Trace;

/**
 * A member as one side of a comparison shows it. Pure.
 *
 * @param detail relation and day of birth, empty for a stranger to the case
 * @param sign in what somebody of the other side is like this member, empty where nobody is
 */
record ComparedPerson(String name, String maskedIdNumber, String detail, boolean gone, String sign) {

    /** @param others everybody of the other side, present or gone */
    static ComparedPerson of(MemberFacts member, boolean gone, List<MemberFacts> others) {
        String detail = "%s，%s 生".formatted(member.relation().chinese(), member.birthDate());
        return new ComparedPerson(member.name(), member.maskedIdNumber(), detail, gone, sign(member, others));
    }

    boolean isAlike() {
        return !sign.isEmpty();
    }

    /** What a clerk of another area may see. */
    ComparedPerson covered() {
        return new ComparedPerson(MaskedName.of(name), maskedIdNumber, "", gone, sign);
    }

    private static String sign(MemberFacts member, List<MemberFacts> others) {
        Trace trace = Trace.of(0, member);
        return others.stream()
                .map(other -> AlikeRules.between(trace, Trace.of(0, other)))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(AlikeKind::chinese)
                .collect(Collectors.joining("；"));
    }
}
