package org.guangsha.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What makes the members of a declaration sound: the applicant first, nobody twice, incomes of the last 12 months. */
final class MemberRules {

    private static final int LONGEST_NAME = 50;
    private static final int MOST_MEMBERS = 30;
    private static final int MOST_INCOMES = 120;
    private static final int INCOME_MONTHS = 12;

    private final Checks check;
    private final LocalDate today;
    private final Set<String> numbers = new HashSet<>();

    MemberRules(Checks check, LocalDate today) {
        this.check = check;
        this.today = today;
    }

    void check(List<HouseholdDraft.Member> members) {
        boolean some = check.sound("members", members != null && !members.isEmpty(), "MISSING", "至少填写申请人一人");
        if (!some || !check.notTooMany("members", members, MOST_MEMBERS)) {
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            String path = "members[%d]".formatted(i);
            if (check.present(path, members.get(i))) {
                member(path, i, members.get(i));
            }
        }
        long spouses = members.stream()
                .filter(Objects::nonNull)
                .filter(member -> member.relation() == Relation.SPOUSE)
                .count();
        check.sound("members", spouses <= 1, "TWO_SPOUSES", "配偶只能填写一人");
    }

    /** One who joins a household that has its applicant. */
    void newcomer(String path, HouseholdDraft.Member member) {
        member(path, 1, member);
    }

    private void member(String path, int position, HouseholdDraft.Member member) {
        check.text(path + ".name", member.name(), LONGEST_NAME);
        idNumber(path + ".idNumber", member.idNumber());
        if (check.present(path + ".relation", member.relation())) {
            boolean first = position == 0;
            check.sound(
                    path + ".relation",
                    first == (member.relation() == Relation.APPLICANT),
                    "APPLICANT_FIRST",
                    first ? "第一位成员应为申请人" : "申请人只能有一人，且排在第一位");
        }
        incomes(path + ".incomes", member.incomes());
    }

    private void idNumber(String path, String text) {
        if (!check.present(path, text)) {
            return;
        }
        IdentityNumber number = IdentityNumber.typed(text);
        Optional<IdentityNumber.Flaw> flaw = number.flaw(today);
        flaw.ifPresent(found -> check.sound(path, false, "ID_" + found.name(), found.words()));
        if (flaw.isEmpty()) {
            check.sound(path, numbers.add(number.value()), "DUPLICATE_MEMBER", "同一人在家庭成员中重复");
        }
    }

    private void incomes(String path, List<HouseholdDraft.Income> incomes) {
        if (incomes == null || !check.notTooMany(path, incomes, MOST_INCOMES)) {
            return;
        }
        for (int i = 0; i < incomes.size(); i++) {
            String at = "%s[%d]".formatted(path, i);
            if (check.present(at, incomes.get(i))) {
                income(at, incomes.get(i));
            }
        }
    }

    private void income(String path, HouseholdDraft.Income income) {
        check.present(path + ".kind", income.kind());
        check.amount(path + ".amountFen", income.amountFen());
        if (check.present(path + ".month", income.month())) {
            YearMonth last = YearMonth.from(today).minusMonths(1);
            YearMonth first = last.minusMonths(INCOME_MONTHS - 1L);
            boolean within = !income.month().isBefore(first) && !income.month().isAfter(last);
            check.sound(path + ".month", within, "INCOME_MONTH", "应为申请前 12 个整月（%s 至 %s）内的收入".formatted(first, last));
        }
    }
}
