package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.rent.Tenancies;
import org.guangsha.rent.Tenancy;
import org.springframework.stereotype.Component;

/** 市场租金计收: from the day of the violation; the next charging sets the months since then right. */
@Component("askMarketRent")
class AskMarketRent extends ViolationStep {

    private final SanctionTable sanctions;
    private final Tenancies tenancies;
    private final ViolationHomes homes;
    private final Journal journal;
    private final Clock clock;

    AskMarketRent(SanctionTable sanctions, Tenancies tenancies, ViolationHomes homes, Journal journal, Clock clock) {
        this.sanctions = sanctions;
        this.tenancies = tenancies;
        this.homes = homes;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        if (!sanctions.isDue(violation.id(), Sanction.MARKET_RENT)) {
            return;
        }
        Tenancy tenancy = homes.tenancy(violation.caseNo()).orElseThrow();
        LocalDate from = violation.since().isBefore(tenancy.begun()) ? tenancy.begun() : violation.since();
        String words = "自 %s 起按市场租金计收".formatted(from);
        tenancies.raise(violation.caseNo(), from, violation.kind().chinese());
        sanctions.done(violation.id(), Sanction.MARKET_RENT, words, LocalDate.now(clock));
        journal.note(violation.caseNo(), EntryKind.VIOLATION, words);
    }
}
