package org.guangsha.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.household.HouseholdDraft.Member;
import org.guangsha.household.IdentityNumber;
import org.guangsha.policy.Programme;
import org.junit.jupiter.api.Test;

class DemoHouseholdsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    private static Stream<ApplicationRequest> make(int n, long seed) {
        InventedHouseholds invented =
                new InventedHouseholds("130400", List.of("130403005001"), List.of("IDENTITY_CARD"), TODAY, seed);
        return IntStream.range(0, n).mapToObj(invented::request);
    }

    private static Stream<String> idNumbers(int n, long seed) {
        return make(n, seed)
                .flatMap(request -> request.household().members().stream())
                .map(Member::idNumber);
    }

    @Test
    void shouldNeverGiveAnIdentityNumberTwiceIn200000Households() {
        Set<String> seen = new HashSet<>();

        assertThat(idNumbers(200_000, 7).filter(number -> !seen.add(number)).count())
                .isZero();
        assertThat(seen).hasSizeGreaterThan(300_000);
    }

    @Test
    void shouldGiveOtherPeopleForAnotherSeed() {
        Set<String> first = new HashSet<>(idNumbers(500, 1).toList());

        assertThat(idNumbers(500, 2).filter(first::contains)).isEmpty();
    }

    @Test
    void shouldGiveTheSameHouseholdsForTheSameSeed() {
        assertThat(make(50, 3).toList()).isEqualTo(make(50, 3).toList());
    }

    @Test
    void shouldInventNumbersThatPassTheStandard() {
        assertThat(idNumbers(2_000, 4))
                .allSatisfy(number ->
                        assertThat(IdentityNumber.typed(number).flaw(TODAY)).isEmpty());
    }

    @Test
    void shouldMixProgrammesAndShowRareCharacters() {
        List<ApplicationRequest> thirty = make(30, 1).toList();

        assertThat(thirty).extracting(ApplicationRequest::programme).contains(Programme.values());
        assertThat(thirty.stream()
                        .flatMap(request -> request.household().members().stream())
                        .map(Member::name))
                .anyMatch(name -> name.codePoints().anyMatch(character -> !between(character, 0x4E00, 0x9FA5)));
    }

    private static boolean between(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
