package org.guangsha.violation;

import org.guangsha.violation.rules.DecisionEntry;
import org.springframework.stereotype.Component;

/** What a decision orders: ban and withdrawal always, the other measures where they were chosen and there is a reason for them. */
@Component
class OrderSanctions {

    private final ViolationTable violations;
    private final SanctionTable sanctions;
    private final Claims claims;
    private final Measures measures;

    OrderSanctions(ViolationTable violations, SanctionTable sanctions, Claims claims, Measures measures) {
        this.violations = violations;
        this.sanctions = sanctions;
        this.claims = claims;
        this.measures = measures;
    }

    /** Measures the official has chosen. */
    record Chosen(boolean marketRent, boolean deed) {}

    /** @param fen to be given back, 0 where nothing is asked back */
    void of(ViolationFacts violation, DecisionEntry said, Chosen chosen, long fen) {
        long id = violation.id();
        Measures.Reasons reasons = measures.of(violation.caseNo(), violation.kind(), violation.since());
        sanctions.order(id, Sanction.BAN);
        sanctions.order(id, Sanction.STOP);
        sanctions.order(id, Sanction.WITHDRAW);
        if (fen > 0) {
            sanctions.order(id, Sanction.RECLAIM);
            claims.set(
                    id,
                    violation.caseNo(),
                    violation.since(),
                    fen,
                    Integer.parseInt(said.instalments().strip()));
        }
        if (chosen.marketRent() && reasons.marketRent()) {
            sanctions.order(id, Sanction.MARKET_RENT);
        }
        if (chosen.deed() && reasons.deed()) {
            sanctions.order(id, Sanction.DEED);
        }
        if (said.namesIssuer()) {
            sanctions.order(id, Sanction.ISSUER);
            violations.issuer(id, said.issuer(), said.superior(), said.certificate());
        }
    }
}
