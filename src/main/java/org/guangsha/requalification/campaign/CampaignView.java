package org.guangsha.requalification.campaign;

import java.time.Duration;
import java.util.List;
import org.guangsha.exchange.CityCheck;

/**
 * A campaign as staff see it.
 *
 * @param stage where it stands, in words
 * @param districts those the reader may see
 * @param all their sum
 * @param checks other registers and what they answered
 * @param failures steps that failed and are not tried again by themselves
 * @param paused whether no step begins
 * @param checking whether parts of the list are being checked at this moment
 * @param left how long that still takes at the present pace, null where that cannot be told
 */
public record CampaignView(
        Campaign campaign,
        String stage,
        List<DistrictRow> districts,
        DistrictRow all,
        List<CityCheck> checks,
        List<CampaignProcess.Failure> failures,
        boolean paused,
        boolean checking,
        Duration left) {

    /** {@code 约 3 分钟}, empty where it cannot be told. */
    public String leftWords() {
        if (left == null) {
            return "";
        }
        long minutes = left.toMinutes();
        return minutes == 0 ? "不到 1 分钟" : "约 %d 分钟".formatted(minutes + 1);
    }
}
