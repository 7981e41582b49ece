package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 移送撤销登记: the registration authority is asked to revoke the deed of a dwelling that was bought. */
@Component("referDeed")
class ReferDeed extends ViolationStep {

    private final SanctionTable sanctions;
    private final ViolationLetters letters;
    private final ViolationHomes homes;
    private final Clock clock;

    ReferDeed(SanctionTable sanctions, ViolationLetters letters, ViolationHomes homes, Clock clock) {
        this.sanctions = sanctions;
        this.letters = letters;
        this.homes = homes;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        if (sanctions.isDue(violation.id(), Sanction.DEED)) {
            String number =
                    letters.deed(violation, homes.bought(violation.caseNo()).orElseThrow());
            sanctions.done(violation.id(), Sanction.DEED, "移送函 " + number, LocalDate.now(clock));
        }
    }
}
