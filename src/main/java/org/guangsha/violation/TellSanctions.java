package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 告知处理决定: the decision in writing, what it orders, and the way to appeal. */
@Component("tellSanctions")
class TellSanctions extends ViolationStep {

    private final ViolationTable violations;
    private final ViolationLetters letters;
    private final Clock clock;

    TellSanctions(ViolationTable violations, ViolationLetters letters, Clock clock) {
        this.violations = violations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        violations.decisionTold(
                violation.id(),
                letters.decision(violation, LocalDate.now(clock)).date());
    }
}
