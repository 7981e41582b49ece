package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 移送出证单位: whoever issued a false certificate is referred to the superior body (H21.6, Z九(三)). */
@Component("referIssuer")
class ReferIssuer extends ViolationStep {

    private final SanctionTable sanctions;
    private final ViolationLetters letters;
    private final Clock clock;

    ReferIssuer(SanctionTable sanctions, ViolationLetters letters, Clock clock) {
        this.sanctions = sanctions;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        if (sanctions.isDue(violation.id(), Sanction.ISSUER)) {
            sanctions.done(violation.id(), Sanction.ISSUER, "移送函 " + letters.issuer(violation), LocalDate.now(clock));
        }
    }
}
