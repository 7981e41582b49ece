package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.rent.RentQuotes;
import org.guangsha.rent.RentQuotes.Quote;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** What a dwelling costs the household that gets it. */
@Component
class Terms {

    private final WaitingList list;
    private final RentQuotes quotes;
    private final Clock clock;

    Terms(WaitingList list, RentQuotes quotes, Clock clock) {
        this.list = list;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** The income level the household was last scored by. */
    IncomeLevel level(String caseNo) {
        return list.standing(caseNo).orElseThrow().facts().level();
    }

    /** Rent of a whole month by the standards of today. */
    Quote rent(String caseNo, BatchHome home) {
        return quotes.monthly(
                home.dwelling().facts().programme(),
                level(caseNo),
                home.dwelling().facts().area(),
                LocalDate.now(clock));
    }
}
