package org.guangsha.subsidy;

import java.time.YearMonth;

/**
 * What a household was paid too much and has not given back.
 *
 * @param payee masked, empty where no account is known
 * @param area code of the housing department's seat, whose budget paid
 * @param since month of the run that found the first of it since nothing was owed
 * @param lastMonth last month of the award, null where it goes on and later months are set off
 * @param endReason null where it goes on
 */
public record Overpayment(
        String caseNo,
        AwardKind kind,
        String community,
        String payee,
        String area,
        long fen,
        YearMonth since,
        YearMonth lastMonth,
        String endReason) {

    /** How it comes back, for people. */
    public String prospect() {
        return lastMonth == null ? "从以后月份的补贴中抵扣" : "补贴发至 %s 止（%s），待追回".formatted(lastMonth, endReason);
    }
}
