package org.guangsha.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.exchange.rules.IncomeComparison;
import org.guangsha.exchange.rules.Months;
import org.guangsha.exchange.rules.PropertyComparison;
import org.guangsha.exchange.rules.RegisterComparison;
import org.guangsha.household.DwellingFacts;
import org.guangsha.household.HouseholdPerson;

/** What all sources said of some people on one occasion, compared by the rules of an application. */
public final class CityAnswers {

    /** Where nobody was asked. */
    public static final CityAnswers NONE = new CityAnswers(List.of());

    /** One source's answers by keyed hash. */
    record Source(Set<EvidenceKind> kinds, Months months, Map<String, PersonAnswer> people) {}

    private final List<Source> sources;

    CityAnswers(List<Source> sources) {
        this.sources = sources;
    }

    /** Whether some source that answers this was asked about every one of them and answered. */
    public boolean know(EvidenceKind kind, List<? extends HouseholdPerson> members) {
        return members.stream()
                .allMatch(member -> of(kind).anyMatch(source -> source.people().containsKey(member.idHash())));
    }

    /** Income of a household over the months asked about, in fen; of several sources that tell the same kind the larger figure counts. */
    public long incomeFen(List<? extends HouseholdPerson> members) {
        List<List<PersonAnswer>> said = said(EvidenceKind.INCOME, members);
        return of(EvidenceKind.INCOME)
                .findFirst()
                .map(Source::months)
                .map(months -> members.stream()
                        .mapToLong(member -> IncomeComparison.exchanged(member.idHash(), said, months))
                        .sum())
                .orElse(0L);
    }

    /** Floor area in m² of all dwellings registered that the household did not declare. */
    public BigDecimal undeclaredArea(List<? extends HouseholdPerson> members, List<DwellingFacts> declared) {
        return PropertyComparison.undeclared(members, declared, said(EvidenceKind.PROPERTY, members)).stream()
                .map(RegisteredProperty::floorArea)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Dwellings not declared, deaths, divorces and people registered in the household who were not declared. */
    public List<Discrepancy> discrepancies(List<? extends HouseholdPerson> members, List<DwellingFacts> declared) {
        List<Discrepancy> found =
                new ArrayList<>(PropertyComparison.of(members, declared, said(EvidenceKind.PROPERTY, members)));
        found.addAll(RegisterComparison.register(members, said(EvidenceKind.REGISTER, members)));
        return found;
    }

    /** Whether one of them draws the minimum living allowance; null where no source says. */
    public Boolean drawAllowance(List<? extends HouseholdPerson> members) {
        List<Boolean> said = said(EvidenceKind.WELFARE, members).stream()
                .flatMap(List::stream)
                .map(PersonAnswer::minimumLivingAllowance)
                .filter(Objects::nonNull)
                .toList();
        return said.isEmpty() ? null : (Boolean) said.contains(true);
    }

    private Stream<Source> of(EvidenceKind kind) {
        return sources.stream().filter(source -> source.kinds().contains(kind));
    }

    private List<List<PersonAnswer>> said(EvidenceKind kind, List<? extends HouseholdPerson> members) {
        return of(kind).map(source -> members.stream()
                        .map(member -> source.people().get(member.idHash()))
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }
}
