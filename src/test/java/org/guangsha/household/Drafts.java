package org.guangsha.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.guangsha.household.HouseholdDraft.Asset;
import org.guangsha.household.HouseholdDraft.Dwelling;
import org.guangsha.household.HouseholdDraft.Income;
import org.guangsha.household.HouseholdDraft.Member;

/** Sound declarations for tests, of invented people. */
public final class Drafts {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    public static final String COMMUNITY = "130403005001";

    private Drafts() {}

    /** A number with its right check character. */
    public static String idNumber(String first17) {
        return first17 + IdentityNumber.checkCharacter(first17);
    }

    /** A couple with a child in a small rented flat. */
    public static HouseholdDraft family(LocalDate today) {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        Member applicant = member("张䶮", "13040319850312901", Relation.APPLICANT, month);
        Member spouse = member("李㛃", "13040319860707902", Relation.SPOUSE, month);
        Member child = new Member("张𠮷", idNumber("13040320150601903"), Relation.CHILD, Set.of(), List.of());
        return draft(List.of(applicant, spouse, child));
    }

    public static HouseholdDraft draft(List<Member> members) {
        return new HouseholdDraft(
                COMMUNITY,
                "丛台区示例路 1 号",
                LocalDate.of(2010, 1, 1),
                members,
                List.of(new Asset(AssetKind.DEPOSIT, 300_000L)),
                List.of(new Dwelling(Tenure.RENTED, "丛台区示例路 1 号", new BigDecimal("30.5"), null)),
                List.of());
    }

    public static Member member(String name, String first17, Relation relation, YearMonth month) {
        Income wage = new Income(IncomeKind.WAGE, month, 120_000L);
        return new Member(name, idNumber(first17), relation, Set.of(), List.of(wage));
    }
}
