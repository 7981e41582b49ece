package org.guangsha.ledger;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A budget as typed.
 *
 * @param yuan with at most two places, thousands set apart or not
 */
record BudgetForm(int year, String area, String yuan, String reason) {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    BudgetForm {
        area = area == null ? "" : area;
        yuan = yuan == null ? "" : yuan.strip();
        reason = reason == null ? "" : reason;
    }

    static BudgetForm blank(int year) {
        return new BudgetForm(year, "", "", "");
    }

    /** What was typed in fen; -1, which no budget may be, where it is no amount. */
    long fen() {
        String plain = yuan.replace(",", "").replace("，", "");
        return AMOUNT.matcher(plain).matches()
                ? new BigDecimal(plain).movePointRight(2).longValueExact()
                : -1;
    }
}
