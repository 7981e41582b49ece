package org.guangsha.exchange.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guangsha.exchange.Discrepancy;
import org.guangsha.exchange.DiscrepancyKind;
import org.guangsha.exchange.MaritalStatus;
import org.guangsha.exchange.MaskedName;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.RegisterEntry;
import org.guangsha.household.HouseholdPerson;
import org.guangsha.household.IncomeKind;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.Relation;

/** What the registers of persons and of welfare say otherwise than the household declared. */
public final class RegisterComparison {

    private RegisterComparison() {}

    /** Deaths, divorces of a couple declared, and people registered in the household who were not declared. */
    public static List<Discrepancy> register(
            List<? extends HouseholdPerson> members, List<List<PersonAnswer>> answers) {
        boolean couple = members.stream().anyMatch(member -> member.relation() == Relation.SPOUSE);
        Set<Discrepancy> found = new LinkedHashSet<>();
        each(members, answers, (member, answer) -> {
            RegisterEntry entry = answer.register();
            if (entry == null) {
                return;
            }
            if (entry.diedOn() != null) {
                found.add(of(DiscrepancyKind.DEATH, member, "家庭成员", "%s 死亡".formatted(entry.diedOn()), "户籍登记此人已死亡"));
            }
            if (couple && isOfTheCouple(member) && entry.maritalStatus() == MaritalStatus.DIVORCED) {
                found.add(of(
                        DiscrepancyKind.DIVORCE,
                        member,
                        "已婚",
                        entry.maritalStatus().chinese(),
                        "登记的婚姻状况为离婚"));
            }
            entry.strangers()
                    .forEach(stranger -> found.add(new Discrepancy(
                            DiscrepancyKind.UNDECLARED_MEMBER, stranger, "未申报", "同户登记", "户籍登记在同一户，家庭未申报")));
        });
        return List.copyOf(found);
    }

    /** Minimum living allowance declared but not drawn, or drawn but not declared. */
    public static List<Discrepancy> welfare(
            List<MemberFacts> members, List<List<PersonAnswer>> answers, Months months) {
        boolean declared = members.stream().anyMatch(member -> draws(member, months));
        List<Boolean> said = new ArrayList<>();
        each(
                members,
                answers,
                (member, answer) ->
                        Optional.ofNullable(answer.minimumLivingAllowance()).ifPresent(said::add));
        boolean drawn = said.contains(true);
        return said.isEmpty() || drawn == declared
                ? List.of()
                : List.of(new Discrepancy(
                        DiscrepancyKind.WELFARE,
                        "全家",
                        declared ? "享受低保" : "未申报低保",
                        drawn ? "享受低保" : "未享受低保",
                        "申报的最低生活保障情况与民政登记不一致"));
    }

    private interface Look {
        void at(HouseholdPerson member, PersonAnswer answer);
    }

    private static void each(List<? extends HouseholdPerson> members, List<List<PersonAnswer>> answers, Look look) {
        for (HouseholdPerson member : members) {
            answers.stream()
                    .flatMap(List::stream)
                    .filter(answer -> answer.idHash().equals(member.idHash()))
                    .forEach(answer -> look.at(member, answer));
        }
    }

    private static boolean isOfTheCouple(HouseholdPerson member) {
        return member.relation() == Relation.APPLICANT || member.relation() == Relation.SPOUSE;
    }

    private static boolean draws(MemberFacts member, Months months) {
        return member.incomes().stream()
                .anyMatch(income -> income.kind() == IncomeKind.MINIMUM_LIVING_ALLOWANCE
                        && income.amountFen() > 0
                        && months.cover(income.month()));
    }

    private static Discrepancy of(
            DiscrepancyKind kind, HouseholdPerson member, String declared, String exchanged, String words) {
        return new Discrepancy(kind, MaskedName.of(member.name()), declared, exchanged, words);
    }
}
