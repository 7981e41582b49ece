package org.guangsha.subsidy;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A month's payments.
 *
 * @param outcome null while it is under way
 * @param startedBy log-in of whoever began it, null where the timer did
 * @param awards how many awards are looked at
 * @param computed how many of them are computed
 * @param firstApprover who approved at the housing department, null before
 * @param filedAt when the papers were written, null before
 * @param returnedAt when the bank's answer was read, null before
 * @param closedAt null while it is under way
 */
public record RunFacts(
        long id,
        YearMonth month,
        RunOutcome outcome,
        String startedBy,
        Instant openedAt,
        int awards,
        int computed,
        String firstApprover,
        String secondApprover,
        Instant filedAt,
        boolean booked,
        Instant returnedAt,
        Instant closedAt) {

    /** Business key of its instance, {@code subsidy-2026-05}. */
    public String key() {
        return SubsidyRunProcess.key(month);
    }

    public boolean isComputing() {
        return outcome == null && firstApprover == null && (awards == 0 || computed < awards);
    }

    /** How far it has come, in words. */
    public String stage() {
        if (outcome != null) {
            return outcome.chinese();
        }
        if (returnedAt != null) {
            return "正在登记回盘";
        }
        if (booked) {
            return "等待银行回盘";
        }
        if (secondApprover != null) {
            return filedAt == null ? "正在编制表册" : "正在记账";
        }
        if (firstApprover != null) {
            return "等待财政部门审批";
        }
        return isComputing() ? "正在计算" : "等待核对预算和审批";
    }
}
