package org.guangsha.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guangsha.household.AssetFacts;
import org.guangsha.household.AssetKind;
import org.guangsha.household.ContactFacts;
import org.guangsha.household.DwellingFacts;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.Relation;
import org.guangsha.household.Sex;
import org.guangsha.household.Tenure;

/** Household files as the rules read them, without a database: the applicant first, nothing owned by default. */
public final class HouseholdFiles {

    private final List<MemberFacts> members;
    private final List<AssetFacts> assets = new ArrayList<>();
    private final List<DwellingFacts> dwellings = new ArrayList<>();
    private LocalDate residentSince = LocalDate.of(2001, 5, 1);

    private HouseholdFiles(List<MemberFacts> members) {
        this.members = members;
    }

    public static HouseholdFiles of(MemberFacts... members) {
        return new HouseholdFiles(List.of(members));
    }

    public static MemberFacts born(String birthDate, IncomeFacts... incomes) {
        return new MemberFacts(
                1,
                "陈䶮",
                "130403********1234",
                "hash",
                LocalDate.parse(birthDate),
                Sex.FEMALE,
                Relation.APPLICANT,
                Set.of(),
                List.of(incomes));
    }

    public static IncomeFacts wage(String month, long fen) {
        return new IncomeFacts(IncomeKind.WAGE, YearMonth.parse(month), fen);
    }

    public HouseholdFiles saving(long fen) {
        assets.add(new AssetFacts(AssetKind.DEPOSIT, fen));
        return this;
    }

    public HouseholdFiles owning(String squareMetres) {
        return with(Tenure.OWNED, squareMetres, null);
    }

    public HouseholdFiles renting(String squareMetres) {
        return with(Tenure.RENTED, squareMetres, null);
    }

    public HouseholdFiles selling(String squareMetres, String day) {
        return with(Tenure.SOLD, squareMetres, LocalDate.parse(day));
    }

    public HouseholdFiles residentSince(LocalDate day) {
        residentSince = day;
        return this;
    }

    public HouseholdFile file() {
        return new HouseholdFile(
                1,
                "130403005001",
                "联纺路 1 号",
                residentSince,
                members,
                assets,
                dwellings,
                List.of(),
                new ContactFacts("", ""));
    }

    private HouseholdFiles with(Tenure tenure, String squareMetres, LocalDate disposedOn) {
        dwellings.add(new DwellingFacts(tenure, "联纺路 1 号", new BigDecimal(squareMetres), disposedOn));
        return this;
    }
}
