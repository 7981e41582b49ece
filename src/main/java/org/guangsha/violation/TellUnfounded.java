package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 告知违规不成立: nothing follows, and the household hears why. */
@Component("tellUnfounded")
class TellUnfounded extends ViolationStep {

    private final ViolationTable violations;
    private final ViolationLetters letters;
    private final Clock clock;

    TellUnfounded(ViolationTable violations, ViolationLetters letters, Clock clock) {
        this.violations = violations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        letters.unfounded(violation);
        violations.close(violation.id(), ViolationOutcome.UNFOUNDED, LocalDate.now(clock));
    }
}
