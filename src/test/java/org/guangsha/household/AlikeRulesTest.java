package org.guangsha.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R01")
class AlikeRulesTest {

    private static final Trace OURS = trace(1, "李㛃", "1980-02-29", "a");

    @Test
    void shouldTakeOneNumberForOnePersonWhateverTheName() {
        assertThat(AlikeRules.between(OURS, trace(2, "李洁", "1980-02-29", "a"))).contains(AlikeKind.NUMBER);
    }

    @Test
    void shouldTakeNameAndBirthTogetherAndNeitherAlone() {
        assertThat(AlikeRules.between(OURS, trace(2, "李㛃", "1980-02-29", "b"))).contains(AlikeKind.NAME_AND_BIRTH);
        assertThat(AlikeRules.between(OURS, trace(2, "李㛃", "1980-03-01", "b"))).isEmpty();
        assertThat(AlikeRules.between(OURS, trace(2, "李洁", "1980-02-29", "b"))).isEmpty();
    }

    @Test
    void shouldNameEachHouseholdOnceWithAllItsSignsTheStrongestAndYoungestInFront() {
        List<Alike> alike = AlikeRules.of(
                List.of(OURS),
                List.of(
                        trace(2, "李㛃", "1980-02-29", "b"),
                        trace(3, "李洁", "1980-02-29", "a"),
                        trace(4, "李㛃", "1980-02-29", "c"),
                        trace(6, "王敏", "1980-02-29", "d")),
                List.of(3L, 5L));
        assertThat(alike)
                .containsExactly(
                        new Alike(3, Set.of(AlikeKind.NUMBER, AlikeKind.ADDRESS)),
                        new Alike(4, Set.of(AlikeKind.NAME_AND_BIRTH)),
                        new Alike(2, Set.of(AlikeKind.NAME_AND_BIRTH)),
                        new Alike(5, Set.of(AlikeKind.ADDRESS)));
    }

    private static Trace trace(long household, String name, String birth, String idHash) {
        return new Trace(household, name, LocalDate.parse(birth), idHash);
    }
}
