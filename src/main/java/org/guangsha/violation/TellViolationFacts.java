package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 告知事实和理由: the household learns facts, grounds and basis, and until when it may speak to them (FACTS due process). */
@Component("tellViolationFacts")
class TellViolationFacts extends ViolationStep {

    private final ViolationTable violations;
    private final ViolationLetters letters;
    private final Clock clock;

    TellViolationFacts(ViolationTable violations, ViolationLetters letters, Clock clock) {
        this.violations = violations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        violations.told(
                violation.id(), letters.facts(violation, LocalDate.now(clock)).date());
    }
}
