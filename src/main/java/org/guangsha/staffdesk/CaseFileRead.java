package org.guangsha.staffdesk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.util.List;
import java.util.stream.Stream;
import org.guangsha.application.CaseSummary;
import org.guangsha.eligibility.FactRules;
import org.guangsha.household.AlikeRules;
import org.guangsha.household.DwellingFacts;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.MemberFacts;
import org.guangsha.money.Yuan;

/**
 * A case with its household as read to be compared. Pure.
 *
 * @param gone members who have left
 */
record CaseFileRead(CaseSummary summary, HouseholdFile file, List<MemberFacts> gone, String community, String contact) {

    private static final int MONTHS = 12;

    ComparedCase beside(CaseFileRead other) {
        return new ComparedCase(
                summary.facts().caseNo(),
                false,
                summary.facts().programme().chinese(),
                state(),
                community,
                contact,
                people(other.everybody()),
                file.address(),
                AlikeRules.sameAddress(file.address(), other.file.address()),
                file.dwellings().stream().map(CaseFileRead::words).toList(),
                monthlyIncome());
    }

    private List<MemberFacts> everybody() {
        return Stream.concat(file.members().stream(), gone.stream()).toList();
    }

    private List<ComparedPerson> people(List<MemberFacts> others) {
        return everybody().stream()
                .map(member -> ComparedPerson.of(member, gone.contains(member), others))
                .toList();
    }

    private String state() {
        String open = summary.facts().acceptedOn() == null ? "待补齐材料" : "办理中";
        return summary.ended()
                .map(outcome -> "%s（%s 办结）".formatted(outcome.outcome().chinese(), outcome.on()))
                .orElse(open);
    }

    private static String words(DwellingFacts dwelling) {
        String sold = dwelling.disposedOn() == null ? "" : "，" + dwelling.disposedOn() + " 转让";
        return "%s %s，%s㎡%s"
                .formatted(
                        dwelling.tenure().chinese(),
                        dwelling.address(),
                        dwelling.floorArea().toPlainString(),
                        sold);
    }

    /** Of all present members together, the average of the twelve months declared. */
    private String monthlyIncome() {
        long yearFen = file.members().stream()
                .mapToLong(member ->
                        FactRules.yearlyIncomeFen(member, summary.facts().receivedOn()))
                .sum();
        BigDecimal month = Yuan.of(yearFen).divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP);
        return new DecimalFormat("#,##0.00").format(month) + " 元";
    }
}
