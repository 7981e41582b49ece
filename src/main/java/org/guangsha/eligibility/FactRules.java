package org.guangsha.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.guangsha.household.DwellingFacts;
import org.guangsha.household.HouseholdCore;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.Tenure;

/** Works the facts out of a household file. Pure: the same file and day always give the same figures. */
public final class FactRules {

    private static final int MONTHS = 12;

    private FactRules() {}

    /**
     * @param declaredOn the day the household declared its incomes, those of the twelve months before this one
     * @param day the day of acceptance
     * @param soldWithinYears years for which a dwelling sold still counts as one the household has
     */
    public static Facts of(
            HouseholdFile file, int insuredMonths, LocalDate declaredOn, LocalDate day, int soldWithinYears) {
        int heads = file.members().size();
        return new Facts(
                heads,
                perHead(income(file, declaredOn), (long) heads * MONTHS),
                ownArea(file, day, soldWithinYears).divide(BigDecimal.valueOf(heads), 2, RoundingMode.HALF_UP),
                perHead(assets(file), heads),
                file.residentSince() == null ? 0 : years(file.residentSince(), day),
                insuredMonths,
                years(file.applicant().birthDate(), day));
    }

    /** What one member earned in the twelve months before the month of the declaration, in fen. */
    public static long yearlyIncomeFen(MemberFacts member, LocalDate declaredOn) {
        YearMonth last = YearMonth.from(declaredOn).minusMonths(1);
        YearMonth first = last.minusMonths(MONTHS - 1L);
        return member.incomes().stream()
                .filter(income ->
                        !income.month().isBefore(first) && !income.month().isAfter(last))
                .mapToLong(IncomeFacts::amountFen)
                .sum();
    }

    private static long income(HouseholdFile file, LocalDate declaredOn) {
        return file.members().stream()
                .mapToLong(member -> yearlyIncomeFen(member, declaredOn))
                .sum();
    }

    private static long assets(HouseholdFile file) {
        return file.assets().stream().mapToLong(asset -> asset.amountFen()).sum();
    }

    /** Floor area in m² that the household has, all of it together, dwellings sold lately included. */
    public static BigDecimal ownArea(HouseholdFile file, LocalDate day, int soldWithinYears) {
        return ownArea(file.dwellings(), day, soldWithinYears);
    }

    /** As {@link #ownArea(HouseholdFile, LocalDate, int)}. */
    public static BigDecimal ownArea(List<DwellingFacts> dwellings, LocalDate day, int soldWithinYears) {
        return dwellings.stream()
                .filter(dwelling -> counts(dwelling, day.minusYears(soldWithinYears)))
                .map(DwellingFacts::floorArea)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The figures of a household judged before as they stand today: what was found then counts on, unless more is known.
     *
     * @param yearlyIncomeFen of the whole household, twelve months
     * @param ownArea m², of the whole household
     */
    public static Facts again(
            Facts before, HouseholdCore household, long yearlyIncomeFen, BigDecimal ownArea, LocalDate today) {
        int heads = household.members().size();
        return new Facts(
                heads,
                perHead(yearlyIncomeFen, (long) heads * MONTHS),
                ownArea.divide(BigDecimal.valueOf(heads), 2, RoundingMode.HALF_UP),
                perHead(before.assetsPerHeadFen() * before.heads(), heads),
                household.residentSince() == null ? 0 : years(household.residentSince(), today),
                before.insuredMonths(),
                years(household.applicant().birthDate(), today));
    }

    /** Income of the whole household in a year as it was found, in fen; a few fen may be lost by the division among heads. */
    public static long yearlyIncomeFen(Facts found) {
        return found.incomePerHeadFen() * found.heads() * MONTHS;
    }

    /** What is rented on the market is not the household's; what it sold lately still is. */
    private static boolean counts(DwellingFacts dwelling, LocalDate soldSince) {
        return dwelling.tenure() == Tenure.OWNED
                || dwelling.tenure() == Tenure.SOLD && !dwelling.disposedOn().isBefore(soldSince);
    }

    private static long perHead(long fen, long heads) {
        return BigDecimal.valueOf(fen)
                .divide(BigDecimal.valueOf(heads), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static int years(LocalDate since, LocalDate day) {
        return Period.between(since, day).getYears();
    }
}
