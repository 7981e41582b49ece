package org.guangsha.requalification.campaign;

import java.time.LocalDate;

/** What a day's count of a campaign asks for; the diagram goes on by it. */
enum Rest {
    SETTLED,
    REMIND,
    LEFT_OVER,
    WAIT;

    /**
     * @param unsettled households still to be settled
     * @param remindDaysBefore days before the end of the term on which offices are reminded
     */
    static Rest of(Campaign campaign, long unsettled, int remindDaysBefore, LocalDate today) {
        if (unsettled == 0) {
            return SETTLED;
        }
        if (!today.isBefore(campaign.before())) {
            return campaign.leftOver() == null ? LEFT_OVER : WAIT;
        }
        boolean time = !today.isBefore(campaign.before().minusDays(remindDaysBefore));
        return time && campaign.remindedOn() == null ? REMIND : WAIT;
    }
}
