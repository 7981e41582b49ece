package org.guangsha.casefile;

import java.util.List;
import org.guangsha.allotment.AllotmentBoard;
import org.guangsha.allotment.Contract;
import org.guangsha.allotment.MadeOffer;
import org.guangsha.allotment.Need;
import org.guangsha.allotment.Needs;
import org.guangsha.allotment.Offers;
import org.guangsha.area.Areas;

/** What was offered to the household of a case, what it signed, and what it needs. */
record AllotmentSheet(List<MadeOffer> offers, List<Contract> contracts, Need need, List<String> wishes) {

    static AllotmentSheet of(String caseNo, Offers offers, AllotmentBoard board, Needs needs, Areas areas) {
        Need need = needs.of(caseNo);
        return new AllotmentSheet(
                offers.ofCase(caseNo),
                board.contractsOf(caseNo),
                need,
                need.communities().stream()
                        .sorted()
                        .map(code -> areas.get(code).name())
                        .toList());
    }

    public boolean isEmpty() {
        return offers.isEmpty() && need.isNone();
    }

    /** How an offer stands, in words. */
    public static String state(MadeOffer offer) {
        return offer.isOpen()
                ? "待答复，期限 %s".formatted(offer.answerBy())
                : offer.answer().chinese() + (offer.reason().isEmpty() ? "" : "：" + offer.reason());
    }
}
