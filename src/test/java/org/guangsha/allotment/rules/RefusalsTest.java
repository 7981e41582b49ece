package org.guangsha.allotment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.guangsha.allotment.rules.Refusals.Consequence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R15")
class RefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, true, KEEPS_ITS_PLACE",
        "2, 2, true, KEEPS_ITS_PLACE",
        "3, 2, true, LEAVES",
        "3, 2, false, PASSED_OVER",
        "1, 0, false, PASSED_OVER"
    })
    void shouldCountRefusalsByThePolicy(int refused, int allowed, boolean leaves, Consequence consequence) {
        assertThat(Refusals.of(refused, allowed, leaves)).isEqualTo(consequence);
    }
}
