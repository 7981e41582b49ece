package org.guangsha.stock.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guangsha.stock.DwellingState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R15")
class TransitionsTest {

    @Test
    void shouldAllowTheseMovesAndNoOther() {
        List<String> allowed = new ArrayList<>();
        for (DwellingState from : DwellingState.values()) {
            for (DwellingState to : DwellingState.values()) {
                if (Transitions.allowed(from, to)) {
                    allowed.add(from + " " + to);
                }
            }
        }
        assertThat(allowed)
                .containsExactly(
                        "AVAILABLE RESERVED",
                        "AVAILABLE UNDER_REPAIR",
                        "AVAILABLE WITHDRAWN",
                        "RESERVED AVAILABLE",
                        "RESERVED OFFERED",
                        "OFFERED AVAILABLE",
                        "OFFERED RESERVED",
                        "OFFERED OCCUPIED",
                        "OFFERED SOLD",
                        "OCCUPIED UNDER_REPAIR",
                        "SOLD UNDER_REPAIR",
                        "UNDER_REPAIR AVAILABLE",
                        "UNDER_REPAIR WITHDRAWN",
                        "WITHDRAWN AVAILABLE");
    }

    @Test
    void shouldLeaveToHandsOnlyWhatConcernsNoHousehold() {
        assertThat(Transitions.allowedByHand(DwellingState.AVAILABLE, DwellingState.UNDER_REPAIR))
                .isTrue();
        assertThat(Transitions.allowedByHand(DwellingState.AVAILABLE, DwellingState.RESERVED))
                .isFalse();
        assertThat(Transitions.allowedByHand(DwellingState.OCCUPIED, DwellingState.UNDER_REPAIR))
                .isFalse();
        assertThat(Transitions.allowedByHand(DwellingState.OFFERED, DwellingState.AVAILABLE))
                .isFalse();
    }
}
