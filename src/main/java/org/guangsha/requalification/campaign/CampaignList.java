package org.guangsha.requalification.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.entitlement.Entitled;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.policy.Policy;
import org.guangsha.policy.RequalificationPolicy.Annual;
import org.guangsha.stock.Stock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is examined in a year: every household in force on the key date, but for those that bought their dwelling. */
@Service
class CampaignList {

    private final CampaignTable table;
    private final ListTable list;
    private final EntitlementService entitlements;
    private final CaseRegister cases;
    private final Stock stock;
    private final Areas areas;
    private final Annual policy;
    private final Clock clock;

    CampaignList(
            CampaignTable table,
            ListTable list,
            EntitlementService entitlements,
            CaseRegister cases,
            Stock stock,
            Areas areas,
            Policy policy,
            Clock clock) {
        this.table = table;
        this.list = list;
        this.entitlements = entitlements;
        this.cases = cases;
        this.stock = stock;
        this.areas = areas;
        this.policy = policy.requalification().annual();
        this.clock = clock;
    }

    /**
     * Fixes the list, whole or not at all; one that is fixed stays as it is.
     *
     * @return in how many parts it is checked
     */
    @Transactional
    public int fix(int year) {
        Campaign campaign = table.find(year).orElseThrow();
        if (campaign.listedAt() != null) {
            return campaign.chunks();
        }
        int atOnce = policy.householdsAtOnce().value();
        int households = 0;
        int chunk = 0;
        List<Entitled> some = entitlements.inForce(campaign.keyDate(), 0, atOnce);
        while (!some.isEmpty()) {
            List<ListTable.Line> lines = lines(some);
            if (!lines.isEmpty()) {
                list.add(campaign, ++chunk, lines);
                households += lines.size();
            }
            some = entitlements.inForce(
                    campaign.keyDate(), some.get(some.size() - 1).id(), atOnce);
        }
        table.listed(year, households, chunk, clock.instant());
        return chunk;
    }

    private List<ListTable.Line> lines(List<Entitled> some) {
        List<String> caseNos = some.stream().map(Entitled::caseNo).toList();
        Map<String, CaseFacts> facts = cases.byNos(caseNos);
        Set<String> buyers = stock.buyers(caseNos);
        List<ListTable.Line> lines = new ArrayList<>();
        for (String caseNo : caseNos) {
            if (!buyers.contains(caseNo)) {
                String community = facts.get(caseNo).communityCode();
                lines.add(new ListTable.Line(
                        caseNo, community, areas.seat(Level.HOUSING, community).code()));
            }
        }
        return lines;
    }
}
