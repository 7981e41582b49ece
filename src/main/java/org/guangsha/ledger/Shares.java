package org.guangsha.ledger;

import org.guangsha.ledger.rules.ShareRule;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** What city and district bear of a payment, by the policy's {@code funding.city-percent} (Z五(五): 8 to 2). */
@Component
public class Shares {

    private final int cityPercent;

    Shares(Policy policy) {
        cityPercent = policy.funding().cityPercent().value();
    }

    /**
     * Shares a payment to the fen: the district's percent rounded down, the rest and so the odd fen to the city.
     *
     * @param fen not negative
     */
    public Share of(long fen) {
        return ShareRule.share(fen, cityPercent);
    }
}
