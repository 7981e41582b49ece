package org.guangsha.violation;

import org.springframework.stereotype.Component;

/** 告知复审维持: the decision stands, for the reasons of the reexamination. */
@Component("tellSanctionsUpheld")
class TellSanctionsUpheld extends ViolationStep {

    private final ViolationLetters letters;

    TellSanctionsUpheld(ViolationLetters letters) {
        this.letters = letters;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        letters.reexamined(violation, true);
    }
}
