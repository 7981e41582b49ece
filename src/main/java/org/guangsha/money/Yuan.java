package org.guangsha.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts of fen in yuan. */
public final class Yuan {

    private static final int PLACES = 2;

    private Yuan() {}

    /** Two places, to reckon with. */
    public static BigDecimal of(long fen) {
        return BigDecimal.valueOf(fen, PLACES);
    }

    /** {@code 1234.50} for 123,450 fen: letters and files. */
    public static String plain(long fen) {
        return of(fen).toPlainString();
    }

    /** {@code 1,234.50} for 123,450 fen: pages. */
    public static String grouped(long fen) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(of(fen));
    }

    /**
     * Fen of {@code 1234.50}.
     *
     * @throws ArithmeticException where it has parts of a fen
     * @throws NumberFormatException where it is no number
     */
    public static long fen(String yuan) {
        return new BigDecimal(yuan.strip()).movePointRight(PLACES).longValueExact();
    }
}
