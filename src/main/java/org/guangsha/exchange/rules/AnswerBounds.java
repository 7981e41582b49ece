package org.guangsha.exchange.rules;

import java.math.BigDecimal;

/** What a register can sensibly say. */
public final class AnswerBounds {

    /** A milliard yuan a month, in fen. */
    private static final long MOST_FEN = 100_000_000_000L;

    private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(99_999);
    private static final int LONGEST_ADDRESS = 300;

    private AnswerBounds() {}

    public static boolean isAmount(long fen) {
        return fen >= 0 && fen <= MOST_FEN;
    }

    /** In m², with two places at most. */
    public static boolean isArea(BigDecimal area) {
        return area != null
                && area.signum() > 0
                && area.compareTo(LARGEST_AREA) <= 0
                && area.stripTrailingZeros().scale() <= 2;
    }

    public static boolean isAddress(String address) {
        return address != null && !address.isBlank() && address.length() <= LONGEST_ADDRESS;
    }
}
