package org.guangsha.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.guangsha.application.ApplicantCategory;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.demo.InventedPeople.Age;
import org.guangsha.household.AssetKind;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.HouseholdDraft.Income;
import org.guangsha.household.HouseholdDraft.Member;
import org.guangsha.household.IncomeKind;
import org.guangsha.household.Relation;
import org.guangsha.household.SpecialGroup;
import org.guangsha.household.Tenure;
import org.guangsha.policy.Programme;

/** Invents applications one after the other: half for low-rent housing, most within the lines, some above them. */
final class InventedHouseholds {

    private static final int MONTHS = 12;
    private static final List<Programme> PROGRAMMES = List.of(
            Programme.LOW_RENT,
            Programme.LOW_RENT,
            Programme.PUBLIC_RENTAL,
            Programme.AFFORDABLE_SALE,
            Programme.LOW_RENT,
            Programme.PRICE_CAPPED);

    private final List<String> communities;
    private final List<String> papers;
    private final LocalDate today;
    private final Random random;
    private final InventedPeople people;

    InventedHouseholds(String cityCode, List<String> communities, List<String> papers, LocalDate today, long seed) {
        this.communities = communities;
        this.papers = papers;
        this.today = today;
        this.random = new Random(seed);
        this.people = new InventedPeople(cityCode, seed);
    }

    ApplicationRequest request(int i) {
        Programme programme = PROGRAMMES.get(i % PROGRAMMES.size());
        boolean migrant = programme == Programme.PUBLIC_RENTAL && random.nextInt(3) == 0;
        return new ApplicationRequest(
                programme,
                migrant ? ApplicantCategory.MIGRANT_WORKER : ApplicantCategory.LOCAL_RESIDENT,
                migrant ? 12 + random.nextInt(60) : 0,
                true,
                true,
                household(i, programme));
    }

    private HouseholdDraft household(int i, Programme programme) {
        String street = "和平路 建设大街 人民路 光明街 友谊巷".split(" ")[random.nextInt(5)];
        String address =
                "%s %d 号 %d 单元 %d".formatted(street, 1 + random.nextInt(200), 1 + random.nextInt(6), 101 + i % 600);
        List<Member> members = members(programme);
        BigDecimal area = BigDecimal.valueOf(members.size() * (500L + random.nextInt(900)), 2);
        Tenure tenure = random.nextInt(4) == 0 ? Tenure.OWNED : Tenure.RENTED;
        return new HouseholdDraft(
                communities.get(i % communities.size()),
                address,
                today.minusYears(6L + random.nextInt(20)),
                members,
                List.of(new HouseholdDraft.Asset(AssetKind.DEPOSIT, 10_000L * random.nextInt(300))),
                List.of(new HouseholdDraft.Dwelling(tenure, address, area, null)),
                papers);
    }

    /** A single person, a couple, a couple with a child, a parent with a child, or three generations. */
    private List<Member> members(Programme programme) {
        List<Member> members = new ArrayList<>();
        boolean applicantMale = random.nextBoolean();
        boolean elderly = random.nextInt(6) == 0;
        int shape = elderly ? 0 : 1 + random.nextInt(4);
        Age age = elderly ? Age.ELDER : Age.ADULT;
        String surname = people.surname();
        long monthly = monthlyIncome(programme);
        members.add(member(surname, age, applicantMale, Relation.APPLICANT, incomes(monthly)));
        if (shape == 1 || shape == 2 || shape == 4) {
            members.add(member(people.surname(), Age.ADULT, !applicantMale, Relation.SPOUSE, incomes(monthly)));
        }
        if (shape >= 2) {
            members.add(member(surname, Age.CHILD, random.nextBoolean(), Relation.CHILD, List.of()));
        }
        if (shape == 4) {
            members.add(member(surname, Age.ELDER, random.nextBoolean(), Relation.PARENT, List.of()));
        }
        return List.copyOf(members);
    }

    private Member member(String surname, Age age, boolean male, Relation relation, List<Income> incomes) {
        Set<SpecialGroup> groups = EnumSet.noneOf(SpecialGroup.class);
        if (age == Age.ELDER) {
            groups.add(SpecialGroup.OLD);
        }
        if (age != Age.CHILD && random.nextInt(10) == 0) {
            groups.add(random.nextBoolean() ? SpecialGroup.ILL : SpecialGroup.DISABLED);
        }
        return new Member(people.name(surname), people.idNumber(age, male), relation, groups, incomes);
    }

    /** Fen; one in ten earns more than any programme allows. */
    private long monthlyIncome(Programme programme) {
        if (random.nextInt(10) == 0) {
            return 900_000L;
        }
        long base = programme == Programme.LOW_RENT ? 50_000L : 110_000L;
        return base + 1_000L * random.nextInt(60);
    }

    private List<Income> incomes(long monthlyFen) {
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS);
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> new Income(IncomeKind.WAGE, first.plusMonths(month), monthlyFen))
                .toList();
    }
}
