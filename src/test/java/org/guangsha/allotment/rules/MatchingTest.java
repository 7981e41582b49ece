package org.guangsha.allotment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.guangsha.policy.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R15")
class MatchingTest {

    private final Matching matching =
            new Matching(Policy.of("handan").allotment().areaByHeads());

    @Test
    void shouldOfferTheFirstHouseholdTheLargestThatSuitsIt() {
        assertThat(matching.offers(
                        List.of(household("1", 2), household("2", 2)), List.of(home("A", 32), home("B", 48))))
                .containsExactly(new Offer("1", "B"), new Offer("2", "A"));
    }

    @Test
    void shouldPassOverWhomNothingSuitsAndOfferToTheNext() {
        assertThat(matching.offers(List.of(household("1", 5), household("2", 1)), List.of(home("A", 32))))
                .containsExactly(new Offer("2", "A"));
    }

    @Test
    void shouldKeepDwellingsWithoutStepsForThoseWhoNeedThemAsLongAsOthersSuit() {
        Candidate wheelchair = new Candidate("2", 2, true, Set.of(), Set.of(), false);
        Home flat = new Home("A", "1", new BigDecimal("48.00"), true);
        assertThat(matching.offers(List.of(household("1", 2), wheelchair), List.of(flat, home("B", 32))))
                .containsExactly(new Offer("1", "B"), new Offer("2", "A"));
        assertThat(matching.offers(List.of(household("1", 2)), List.of(flat))).containsExactly(new Offer("1", "A"));
    }

    @Test
    void shouldOfferNothingThatWasRefusedOrLiesWhereTheHouseholdWouldNotGo() {
        Candidate refused = new Candidate("1", 2, false, Set.of(), Set.of("A"), false);
        Candidate elsewhere = new Candidate("2", 2, false, Set.of("9"), Set.of(), false);
        assertThat(matching.offers(List.of(refused, elsewhere), List.of(home("A", 48))))
                .isEmpty();
    }

    @Property
    void shouldOfferNobodyBeforeSomebodyAheadWhomTheDwellingSuits(
            @ForAll("orders") List<Candidate> order, @ForAll("homes") List<Home> free) {
        Map<String, Home> homes = free.stream().collect(Collectors.toMap(Home::code, Function.identity()));
        List<Offer> offers = matching.offers(order, free);
        Set<String> offered = offers.stream().map(Offer::caseNo).collect(Collectors.toSet());
        for (Offer offer : offers) {
            for (Candidate ahead : order) {
                if (ahead.caseNo().equals(offer.caseNo())) {
                    break;
                }
                if (!ahead.held() && !offered.contains(ahead.caseNo())) {
                    assertThat(matching.suits(ahead, homes.get(offer.code())))
                            .as("%s is passed over for %s", ahead, offer)
                            .isFalse();
                }
            }
        }
    }

    @Property
    void shouldOfferNoDwellingTwiceAndNoHouseholdTwo(
            @ForAll("orders") List<Candidate> order, @ForAll("homes") List<Home> free) {
        List<Offer> offers = matching.offers(order, free);
        assertThat(offers).extracting(Offer::code).doesNotHaveDuplicates();
        assertThat(offers).extracting(Offer::caseNo).doesNotHaveDuplicates();
        Set<String> offered = offers.stream().map(Offer::caseNo).collect(Collectors.toSet());
        assertThat(order).filteredOn(Candidate::held).noneMatch(one -> offered.contains(one.caseNo()));
    }

    @Property
    void shouldLeaveNoDwellingToSpareThatSuitsSomebodyWithoutOne(
            @ForAll("orders") List<Candidate> order, @ForAll("homes") List<Home> free) {
        List<Offer> offers = matching.offers(order, free);
        Set<String> given = offers.stream().map(Offer::code).collect(Collectors.toSet());
        Set<String> offered = offers.stream().map(Offer::caseNo).collect(Collectors.toSet());
        List<Home> spare =
                free.stream().filter(home -> !given.contains(home.code())).toList();
        assertThat(order)
                .filteredOn(one -> !one.held() && !offered.contains(one.caseNo()))
                .allSatisfy(one -> assertThat(spare).noneMatch(home -> matching.suits(one, home)));
    }

    @Property
    void shouldChangeNoOfferAheadWhenSomebodyComesLast(
            @ForAll("orders") List<Candidate> order, @ForAll("homes") List<Home> free) {
        List<Offer> before = matching.offers(order, free);
        List<Candidate> longer = new ArrayList<>(order);
        longer.add(household("last", 2));
        assertThat(matching.offers(longer, free).subList(0, before.size())).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<Candidate>> orders() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.of("1", "2", "3").set().ofMaxSize(2),
                        Arbitraries.integers()
                                .between(0, 20)
                                .map(String::valueOf)
                                .set()
                                .ofMaxSize(3),
                        Arbitraries.of(true, false, false, false))
                .as((heads, accessible, wishes, refused, held) ->
                        new Candidate("", heads, accessible, wishes, refused, held))
                .list()
                .ofMaxSize(25)
                .map(MatchingTest::numbered);
    }

    private static List<Candidate> numbered(List<Candidate> order) {
        List<Candidate> numbered = new ArrayList<>();
        for (Candidate one : order) {
            numbered.add(new Candidate(
                    "c" + numbered.size(), one.heads(), one.accessible(), one.wishes(), one.refused(), one.held()));
        }
        return numbered;
    }

    @Provide
    Arbitrary<List<Home>> homes() {
        return Combinators.combine(
                        Arbitraries.of("1", "2", "3"),
                        Arbitraries.integers().between(20, 90),
                        Arbitraries.of(true, false, false))
                .as((community, area, accessible) -> new Home("", community, BigDecimal.valueOf(area), accessible))
                .list()
                .ofMaxSize(20)
                .map(list -> {
                    List<Home> numbered = new ArrayList<>();
                    list.forEach(one -> numbered.add(
                            new Home(String.valueOf(numbered.size()), one.community(), one.area(), one.accessible())));
                    return numbered;
                });
    }

    private static Candidate household(String caseNo, int heads) {
        return new Candidate(caseNo, heads, false, Set.of(), Set.of(), false);
    }

    private static Home home(String code, int area) {
        return new Home(code, "1", BigDecimal.valueOf(area), false);
    }
}
