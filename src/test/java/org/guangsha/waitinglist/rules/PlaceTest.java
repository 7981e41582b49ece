package org.guangsha.waitinglist.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The order of a list is total, and no matter in which order its households come. */
@Tag("R10")
class PlaceTest {

    @Property
    void shouldPutAnyTwoHouseholdsInOneOrder(@ForAll("places") Place one, @ForAll("places") Place other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void shouldKeepTheOrderOfThree(
            @ForAll("places") Place one, @ForAll("places") Place other, @ForAll("places") Place third) {
        if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
            assertThat(one).isLessThanOrEqualTo(third);
        }
    }

    @Property
    void shouldOrderTheSameHouseholdsTheSameHoweverTheyCome(@ForAll("lists") List<Place> places, @ForAll long seed) {
        List<Place> shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(shuffled.stream().sorted().toList())
                .isEqualTo(places.stream().sorted().toList());
    }

    @Property
    void shouldPutMorePointsFirstThenTheEarlierAcceptance(@ForAll("places") Place one, @ForAll("places") Place other) {
        if (one.score() != other.score()) {
            assertThat(one.compareTo(other) < 0).isEqualTo(one.score() > other.score());
        } else if (!one.acceptedOn().equals(other.acceptedOn())) {
            assertThat(one.compareTo(other) < 0).isEqualTo(one.acceptedOn().isBefore(other.acceptedOn()));
        }
    }

    @Provide
    static Arbitrary<Place> places() {
        Arbitrary<String> caseNos = Arbitraries.integers().between(1, 50).map("130403-2026-%06d"::formatted);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3).map(LocalDate.of(2026, 3, 1)::plusDays);
        return Combinators.combine(caseNos, Arbitraries.integers().between(0, 4), days)
                .as(Place::new);
    }

    @Provide
    static Arbitrary<List<Place>> lists() {
        return places().list().ofMaxSize(40).uniqueElements(Place::caseNo);
    }
}
