package org.guangsha.requalification.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.requalification.Requalification;
import org.guangsha.sla.Breach;
import org.guangsha.sla.BreachRegister;
import org.guangsha.sla.ClockKind;
import org.guangsha.sla.Clocks;
import org.guangsha.sla.Incidents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Households left over when the last day has passed: a breach for each at its street or town, cleared when its requalification
 * ends, and for each district an incident on the campaign, cleared when that ends (R17).
 */
@Service
class LeftOver {

    private final CampaignTable table;
    private final ListTable list;
    private final BreachRegister breaches;
    private final Incidents incidents;
    private final Areas areas;
    private final Clocks clocks;
    private final Clock clock;

    LeftOver(
            CampaignTable table,
            ListTable list,
            BreachRegister breaches,
            Incidents incidents,
            Areas areas,
            Clocks clocks,
            Clock clock) {
        this.table = table;
        this.list = list;
        this.breaches = breaches;
        this.incidents = incidents;
        this.areas = areas;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @param executionId of the campaign, which the incidents are shown on */
    @Transactional
    public void record(int year, String executionId) {
        Campaign campaign = table.find(year).orElseThrow();
        Instant due = clocks.endOf(campaign.lastDay().toString()).toInstant();
        Map<String, Integer> bySeat = new TreeMap<>();
        list.eachUnsettled(campaign.occasion(), some -> {
            some.forEach(one -> bySeat.merge(one.seat(), 1, Integer::sum));
            breaches.openAll(some.stream()
                    .map(one -> new Breach(
                            ClockKind.CASE,
                            one.caseNo(),
                            Requalification.late(one.id()),
                            areas.office(Level.STREET, one.communityCode()),
                            due,
                            clock.instant(),
                            null))
                    .toList());
        });
        bySeat.forEach((seat, households) -> incidents.raise(
                Incidents.BREACH,
                executionId,
                about(year, seat),
                "%d 年度复核：%s尚有 %d 户未在 %s 前办结".formatted(year, areas.get(seat).name(), households, campaign.before())));
        table.leftOver(
                year, bySeat.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Nobody is left over any more. */
    @Transactional
    public void clear(int year) {
        list.standings(Campaign.occasion(year)).stream()
                .map(ListTable.Standing::seat)
                .distinct()
                .forEach(seat -> incidents.resolve(Incidents.BREACH, about(year, seat)));
    }

    private static String about(int year, String seat) {
        return "%s/%s".formatted(Campaign.occasion(year), seat);
    }
}
