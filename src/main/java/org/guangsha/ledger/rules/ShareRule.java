package org.guangsha.ledger.rules;

import org.guangsha.ledger.Share;

/** Who bears how much of a payment. */
public final class ShareRule {

    private static final long WHOLE = 100;

    private ShareRule() {}

    /**
     * The district bears its percent rounded down to the fen, the city bears the rest: the odd fen is the city's, and the
     * two always add up to the payment.
     *
     * @param fen what is paid, not negative
     * @param cityPercent the city's percent, 0 to 100
     * @throws IllegalArgumentException where the payment is negative
     */
    public static Share share(long fen, int cityPercent) {
        if (fen < 0) {
            throw new IllegalArgumentException("分担的金额不得为负：" + fen);
        }
        long districtPercent = WHOLE - cityPercent;
        long district = fen / WHOLE * districtPercent + fen % WHOLE * districtPercent / WHOLE;
        return new Share(fen - district, district);
    }
}
