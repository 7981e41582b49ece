package org.guangsha.requalification.campaign;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.exchange.CityExchange;
import org.guangsha.policy.Policy;
import org.guangsha.policy.RequalificationPolicy.Annual;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a year's campaign, counts what is left of it, closes it. */
@Service
class Campaigns {

    private final CampaignTable table;
    private final ListTable list;
    private final CityExchange exchange;
    private final Annual policy;
    private final Clock clock;

    Campaigns(CampaignTable table, ListTable list, CityExchange exchange, Policy policy, Clock clock) {
        this.table = table;
        this.list = list;
        this.exchange = exchange;
        this.policy = policy.requalification().annual();
        this.clock = clock;
    }

    int thisYear() {
        return today().getYear();
    }

    /** @return false where the year was opened before */
    @Transactional
    public boolean open(int year) {
        if (table.find(year).isPresent()) {
            return false;
        }
        table.open(
                year,
                LocalDate.of(year, policy.keyMonth().value(), policy.keyDay().value()),
                LocalDate.of(
                        year, policy.beforeMonth().value(), policy.beforeDay().value()),
                clock.instant());
        return true;
    }

    /** Counts; once every part was looked at, that moment is kept. */
    @Transactional
    public Rest rest(int year) {
        Campaign campaign = table.find(year).orElseThrow();
        if (list.uncheckedChunks(campaign.occasion()) == 0) {
            table.checked(year, clock.instant());
        }
        return Rest.of(
                campaign,
                list.unsettled(campaign.occasion()),
                policy.remindDaysBefore().value(),
                today());
    }

    /** What was found stays in every case's file; what registers said of people is deleted. */
    @Transactional
    public void close(int year) {
        table.closed(year, today());
        exchange.forget(Campaign.occasion(year));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
