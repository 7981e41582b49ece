package org.guangsha.requalification.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.exchange.AskedPeople;
import org.guangsha.exchange.CityCheck;
import org.guangsha.exchange.CityExchange;
import org.guangsha.exchange.CityQuestion;
import org.guangsha.household.HouseholdsAtOnce;
import org.guangsha.household.KeyedHash;
import org.guangsha.policy.Policy;
import org.guangsha.policy.RequalificationPolicy.Annual;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks other registers about everybody on a campaign's list once, and takes their answers in. */
@Service
class CampaignExchange {

    private final CampaignTable table;
    private final ListTable list;
    private final CityExchange exchange;
    private final CaseRegister cases;
    private final HouseholdsAtOnce households;
    private final KeyedHash hash;
    private final Annual policy;
    private final Clock clock;

    CampaignExchange(
            CampaignTable table,
            ListTable list,
            CityExchange exchange,
            CaseRegister cases,
            HouseholdsAtOnce households,
            KeyedHash hash,
            Policy policy,
            Clock clock) {
        this.table = table;
        this.list = list;
        this.exchange = exchange;
        this.cases = cases;
        this.households = households;
        this.hash = hash;
        this.policy = policy.requalification().annual();
        this.clock = clock;
    }

    /** About the twelve months before the key date. */
    @Transactional
    public void ask(int year) {
        Campaign campaign = table.find(year).orElseThrow();
        exchange.ask(
                CityQuestion.before(campaign.occasion(), YearMonth.from(campaign.keyDate())),
                taker -> each(campaign, ids -> households.identified(ids, taker)));
    }

    /**
     * Takes in what has been answered by now.
     *
     * @return whether every source has answered, or none is waited for any longer
     */
    @Transactional
    public boolean readNext(int year) {
        Campaign campaign = table.find(year).orElseThrow();
        if (!isComplete(campaign)) {
            readAll(campaign);
        }
        boolean goesOn = isComplete(campaign) || isOverdue(campaign);
        if (goesOn) {
            table.checkedFrom(year, clock.instant());
        }
        return goesOn;
    }

    private void readAll(Campaign campaign) {
        AskedPeople asked = new AskedPeople(hash);
        each(campaign, ids -> households.hashes(ids, asked::add));
        while (exchange.readNext(campaign.occasion(), asked).isPresent()) {
            asked.forgetMet();
        }
    }

    private boolean isComplete(Campaign campaign) {
        return exchange.of(campaign.occasion()).stream().allMatch(CityCheck::isAnswered);
    }

    private boolean isOverdue(Campaign campaign) {
        LocalDate asked = LocalDate.ofInstant(campaign.listedAt(), clock.getZone());
        return LocalDate.now(clock)
                .isAfter(asked.plusDays(policy.answersWithinDays().value()));
    }

    private interface Taker {
        void take(List<Long> households);
    }

    private void each(Campaign campaign, Taker taker) {
        list.each(
                campaign.occasion(),
                campaign.chunks(),
                caseNos -> taker.take(cases.byNos(caseNos).values().stream()
                        .map(CaseFacts::householdId)
                        .sorted()
                        .toList()));
    }
}
