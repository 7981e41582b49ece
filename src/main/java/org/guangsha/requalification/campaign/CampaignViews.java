package org.guangsha.requalification.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.guangsha.area.Areas;
import org.guangsha.exchange.CityCheck;
import org.guangsha.exchange.CityExchange;
import org.guangsha.requalification.RequalificationState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a campaign has come: counted from the register, failures and pause from the engine; no state is kept twice. */
@Service
class CampaignViews {

    private final CampaignTable table;
    private final ListTable list;
    private final CityExchange exchange;
    private final CampaignProcess process;
    private final Areas areas;
    private final Clock clock;

    CampaignViews(
            CampaignTable table,
            ListTable list,
            CityExchange exchange,
            CampaignProcess process,
            Areas areas,
            Clock clock) {
        this.table = table;
        this.list = list;
        this.exchange = exchange;
        this.process = process;
        this.areas = areas;
        this.clock = clock;
    }

    /** Every year that was examined, the latest in front. */
    @Transactional(readOnly = true)
    public List<Campaign> all() {
        return table.all();
    }

    /** @param seats whose districts the reader sees */
    @Transactional(readOnly = true)
    public Optional<CampaignView> view(int year, Collection<String> seats) {
        return table.find(year).map(campaign -> view(campaign, seats));
    }

    private CampaignView view(Campaign campaign, Collection<String> seats) {
        Map<String, List<ListTable.Standing>> standings =
                list.standings(campaign.occasion()).stream().collect(groupingBy(ListTable.Standing::seat));
        Map<String, DistrictRow> rows = new LinkedHashMap<>();
        areas.seats().stream()
                .filter(seat -> standings.containsKey(seat.code()))
                .forEach(seat -> rows.put(seat.code(), row(seat.name(), standings.get(seat.code()))));
        DistrictRow city = DistrictRow.sum(areas.city().name(), rows.values());
        List<DistrictRow> seen = rows.entrySet().stream()
                .filter(row -> seats.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Optional<ProcessInstance> running = process.running(campaign.year());
        List<CityCheck> checks = exchange.of(campaign.occasion());
        boolean checking = campaign.checkedFrom() != null && city.of(RequalificationState.LISTED) > 0;
        return new CampaignView(
                campaign,
                stage(campaign, checks, city),
                seen,
                DistrictRow.sum("合计", seen),
                checks,
                running.map(process::failures).orElse(List.of()),
                running.map(ProcessInstance::isSuspended).orElse(false),
                checking,
                checking ? left(campaign, city) : null);
    }

    private static DistrictRow row(String name, List<ListTable.Standing> standings) {
        return new DistrictRow(
                name, standings.stream().collect(toMap(ListTable.Standing::state, ListTable.Standing::households)));
    }

    private static String stage(Campaign campaign, List<CityCheck> checks, DistrictRow city) {
        if (campaign.closedOn() != null) {
            return "已于 %s 全部办结".formatted(campaign.closedOn());
        }
        if (campaign.listedAt() == null) {
            return "等待当年标准公布，随后确定名单";
        }
        if (campaign.checkedFrom() == null) {
            return checks.stream().allMatch(CityCheck::isAnswered) ? "即将分批核对" : "等待其他部门的核查结果";
        }
        return city.of(RequalificationState.LISTED) > 0 ? "正在分批核对" : "逐户办理需人工复核的家庭";
    }

    private Duration left(Campaign campaign, DistrictRow city) {
        Instant now = clock.instant();
        long listed = city.of(RequalificationState.LISTED);
        long done = city.all() - listed;
        Duration taken = Duration.between(campaign.checkedFrom(), now);
        return done == 0 || taken.isNegative()
                ? null
                : taken.multipliedBy(listed).dividedBy(done);
    }
}
