package org.guangsha.subsidy.rules;

import java.math.BigDecimal;

/** Amounts as people write them. */
public final class Yuan {

    private static final int PLACES = 2;

    private Yuan() {}

    /** {@code 1234.50} for 123,450 fen. */
    public static String of(long fen) {
        return BigDecimal.valueOf(fen, PLACES).toPlainString();
    }

    /** Fen of {@code 1234.50}; empty digits after the point count as 0. */
    public static long fen(String yuan) {
        return new BigDecimal(yuan.strip()).movePointRight(PLACES).longValueExact();
    }
}
