package org.guangsha.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guangsha.application.ApplicantCategory;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.IncomeKind;
import org.guangsha.household.Relation;
import org.guangsha.household.SpecialGroup;
import org.guangsha.household.Tenure;
import org.guangsha.policy.Mode;
import org.guangsha.policy.Programme;

/** Invented families, each with its own identity numbers: a couple by default, poor and badly housed. */
public final class Families {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private String community = "130403005001";
    private Programme programme = Programme.LOW_RENT;
    private long monthlyIncomeFen = 90_000;
    private BigDecimal ownedArea = new BigDecimal("18.00");
    private String applicant = "陈䶮";
    private HouseholdDraft.Contact contact;
    private Mode wish;
    private Set<SpecialGroup> groups = Set.of();
    private String address;
    private List<String> papers = List.of(
            "IDENTITY_CARD",
            "HOUSEHOLD_REGISTER",
            "MARRIAGE_PROOF",
            "INCOME_PROOF",
            "ASSET_DECLARATION",
            "HOUSING_PROOF",
            "CONSENT");

    public static Families couple() {
        return new Families();
    }

    public Families in(String communityCode) {
        community = communityCode;
        return this;
    }

    public Families applyingFor(Programme wanted) {
        programme = wanted;
        return this;
    }

    public Families earning(long fenAMonth) {
        monthlyIncomeFen = fenAMonth;
        return this;
    }

    public Families owning(String squareMetres) {
        ownedArea = new BigDecimal(squareMetres);
        return this;
    }

    public Families named(String name) {
        applicant = name;
        return this;
    }

    /** Where they live; each at a number of their own by default. */
    public Families at(String home) {
        address = home;
        return this;
    }

    public Families bringing(String... kinds) {
        papers = List.of(kinds);
        return this;
    }

    public Families wishing(Mode mode) {
        wish = mode;
        return this;
    }

    /** The groups the applicant is in; the paper that proves them is brought along. */
    public Families inGroups(SpecialGroup... special) {
        groups = Set.of(special);
        papers =
                Stream.concat(papers.stream(), Stream.of("SPECIAL_GROUP_PROOF")).toList();
        return this;
    }

    public Families reachedAt(String phone, String email) {
        contact = new HouseholdDraft.Contact(phone, email);
        return this;
    }

    /** The application as a clerk would enter it today. */
    public ApplicationRequest on(LocalDate today) {
        int number = SEQUENCE.incrementAndGet();
        List<HouseholdDraft.Member> members = List.of(
                member(applicant, idNumber(born("1980-02-29", number), number), Relation.APPLICANT, today),
                member("李㛃", idNumber(born("1981-03-14", number), number), Relation.SPOUSE, today));
        String home = address == null ? "联纺路 %d 号".formatted(number) : address;
        HouseholdDraft household = new HouseholdDraft(
                community,
                home,
                LocalDate.of(2001, 5, 1),
                members,
                List.of(),
                List.of(new HouseholdDraft.Dwelling(Tenure.OWNED, home, ownedArea, null)),
                papers,
                contact);
        return new ApplicationRequest(programme, ApplicantCategory.LOCAL_RESIDENT, null, true, true, household, wish);
    }

    private HouseholdDraft.Member member(String name, String idNumber, Relation relation, LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        List<HouseholdDraft.Income> incomes = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(back -> incomes.add(
                        new HouseholdDraft.Income(IncomeKind.WAGE, last.minusMonths(back), monthlyIncomeFen)));
        Set<SpecialGroup> special = relation == Relation.APPLICANT ? groups : Set.of();
        return new HouseholdDraft.Member(name, idNumber, relation, special, incomes);
    }

    /** No two couples have a day of birth in common: else each would look like all the others. */
    private static String born(String first, int number) {
        return LocalDate.parse(first).plusDays(number).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** A number whose check character is right (GB 11643). */
    public static String idNumber(String birth, int number) {
        String body = "130403%s%03d".formatted(birth, number % 1000);
        int sum = IntStream.range(0, 17)
                .map(i -> Character.digit(body.charAt(i), 10) * WEIGHTS[i])
                .sum();
        return body + "10X98765432".charAt(sum % 11);
    }
}
