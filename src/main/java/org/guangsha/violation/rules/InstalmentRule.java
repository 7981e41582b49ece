package org.guangsha.violation.rules;

import java.util.List;

/**
 * Into how many months a claim may be divided.
 *
 * @param fen the claim, 0 where nothing was overpaid
 * @param most instalments at most
 * @param leastFen the least part, unless all is paid at once
 */
public record InstalmentRule(long fen, int most, long leastFen) {

    /** What is wrong with the number that was typed, in words; nothing where there is nothing to divide. */
    public List<String> faults(String typed) {
        if (fen == 0) {
            return List.of();
        }
        int allowed = (int) Math.max(1, Math.min(most, fen / leastFen));
        boolean sound = typed != null && typed.strip().matches("[1-9][0-9]{0,2}");
        return sound && Integer.parseInt(typed.strip()) <= allowed
                ? List.of()
                : List.of("分期月数应为 1 至 %d 的整数".formatted(allowed));
    }
}
