package org.guangsha.exchange.rules;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.guangsha.exchange.Discrepancy;
import org.guangsha.exchange.DiscrepancyKind;
import org.guangsha.exchange.MaskedName;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.RegisteredProperty;
import org.guangsha.household.DwellingFacts;
import org.guangsha.household.HouseholdPerson;
import org.guangsha.household.Tenure;

/** Dwellings registered in the name of a member that the household did not declare. */
public final class PropertyComparison {

    private PropertyComparison() {}

    /** A dwelling declared as rented is not declared as owned; one declared as sold is known. A dwelling is told once. */
    public static List<Discrepancy> of(
            List<? extends HouseholdPerson> members, List<DwellingFacts> declared, List<List<PersonAnswer>> answers) {
        Map<String, Discrepancy> undeclared = new LinkedHashMap<>();
        each(
                members,
                declared,
                answers,
                (member, property) -> undeclared.putIfAbsent(plain(property.address()), words(member, property)));
        return List.copyOf(undeclared.values());
    }

    /** The dwellings themselves, each once. */
    public static List<RegisteredProperty> undeclared(
            List<? extends HouseholdPerson> members, List<DwellingFacts> declared, List<List<PersonAnswer>> answers) {
        Map<String, RegisteredProperty> undeclared = new LinkedHashMap<>();
        each(
                members,
                declared,
                answers,
                (member, property) -> undeclared.putIfAbsent(plain(property.address()), property));
        return List.copyOf(undeclared.values());
    }

    private static void each(
            List<? extends HouseholdPerson> members,
            List<DwellingFacts> declared,
            List<List<PersonAnswer>> answers,
            BiConsumer<HouseholdPerson, RegisteredProperty> look) {
        for (HouseholdPerson member : members) {
            answers.stream()
                    .flatMap(List::stream)
                    .filter(answer -> answer.idHash().equals(member.idHash()))
                    .flatMap(answer -> answer.properties().stream())
                    .filter(property -> declared.stream().noneMatch(dwelling -> same(dwelling, property)))
                    .forEach(property -> look.accept(member, property));
        }
    }

    private static Discrepancy words(HouseholdPerson member, RegisteredProperty property) {
        String exchanged =
                "%s，%s m²".formatted(property.address(), property.floorArea().toPlainString());
        return new Discrepancy(
                DiscrepancyKind.PROPERTY, MaskedName.of(member.name()), "未申报", exchanged, "不动产登记有此住房，家庭未申报");
    }

    private static boolean same(DwellingFacts dwelling, RegisteredProperty property) {
        return dwelling.tenure() != Tenure.RENTED && sameAddress(dwelling.address(), property.address());
    }

    /** The register writes city and district first, people often leave them out: the shorter one ends the longer one. */
    static boolean sameAddress(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        int before = longer.length() - shorter.length() - 1;
        return !shorter.isEmpty()
                && longer.endsWith(shorter)
                && (before < 0 || !(Character.isDigit(longer.charAt(before)) && Character.isDigit(shorter.charAt(0))));
    }

    /** Full-width letters and digits as half-width, without blanks. */
    private static String plain(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
