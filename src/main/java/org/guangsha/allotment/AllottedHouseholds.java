package org.guangsha.allotment;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whose result is confirmed; in the diagram {@code ${allotted.households(execution.processBusinessKey)}}. */
@Component("allotted")
public class AllottedHouseholds {

    private final Offers offers;

    AllottedHouseholds(Offers offers) {
        this.offers = offers;
    }

    /** Case numbers of all who hold a dwelling of the batch. */
    public List<String> households(String batch) {
        return offers.of(batch).stream()
                .filter(MadeOffer::isAccepted)
                .map(MadeOffer::caseNo)
                .toList();
    }
}
