package org.guangsha.subsidy.rules;

/**
 * Amounts in the capitals of cheques (支付结算办法 appendix 1): a run of noughts is one 零, none stands before 整, 万 and 亿 stay where
 * anything is before them, an amount without fen ends in 整.
 */
public final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    /** Below ten thousand times a million million yuan. */
    private static final long TOO_MUCH_FEN = 1_000_000_000_000_000_000L;

    private Capitals() {}

    /**
     * {@code 壹万贰仟叁佰肆拾元零伍分} for 1,234,005 fen.
     *
     * @throws IllegalArgumentException below 0 and from ten thousand million million yuan on
     */
    public static String of(long fen) {
        if (fen < 0 || fen >= TOO_MUCH_FEN) {
            throw new IllegalArgumentException("金额不能写成大写：" + fen);
        }
        long yuan = fen / HUNDRED;
        int jiao = (int) (fen / TEN % TEN);
        int rest = (int) (fen % TEN);
        if (fen == 0) {
            return "零元整";
        }
        StringBuilder text = new StringBuilder();
        if (yuan > 0) {
            text.append(whole(yuan)).append("元");
        }
        if (jiao > 0) {
            text.append(digit(jiao)).append("角");
        } else if (rest > 0 && yuan > 0) {
            text.append("零");
        }
        return rest > 0
                ? text.append(digit(rest)).append("分").toString()
                : text.append("整").toString();
    }

    private static String whole(long yuan) {
        StringBuilder text = new StringBuilder();
        boolean nought = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / power(group) % GROUP);
            if (part == 0) {
                nought = text.length() > 0;
                // 亿 is said once for 万亿 and 亿 together
                if (group == 2 && yuan / power(3) > 0) {
                    text.append(GROUPS[2]);
                }
                continue;
            }
            if (text.length() > 0 && (nought || part < GROUP / TEN)) {
                text.append("零");
            }
            text.append(below(part)).append(group == 3 ? "万" : GROUPS[group]);
            nought = false;
        }
        return text.toString();
    }

    private static String below(int part) {
        StringBuilder text = new StringBuilder();
        boolean nought = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = part / (int) Math.pow(TEN, place) % TEN;
            if (digit == 0) {
                nought = text.length() > 0;
                continue;
            }
            if (nought) {
                text.append("零");
            }
            text.append(digit(digit)).append(PLACES[place]);
            nought = false;
        }
        return text.toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
