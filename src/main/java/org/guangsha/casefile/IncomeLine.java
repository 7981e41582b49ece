package org.guangsha.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.guangsha.household.MemberFacts;

/**
 * What a member declared of one kind of income, all months together. Pure.
 *
 * @param totalFen of all these months, in fen
 */
record IncomeLine(String member, IncomeKind kind, int months, long totalFen) {

    static List<IncomeLine> of(HouseholdFile file) {
        return file.members().stream().flatMap(IncomeLine::of).toList();
    }

    private static Stream<IncomeLine> of(MemberFacts member) {
        Map<IncomeKind, IncomeLine> kinds = new EnumMap<>(IncomeKind.class);
        for (IncomeFacts income : member.incomes()) {
            kinds.merge(
                    income.kind(),
                    new IncomeLine(member.name(), income.kind(), 1, income.amountFen()),
                    IncomeLine::plus);
        }
        return kinds.values().stream();
    }

    private IncomeLine plus(IncomeLine more) {
        return new IncomeLine(member, kind, months + more.months, totalFen + more.totalFen);
    }
}
