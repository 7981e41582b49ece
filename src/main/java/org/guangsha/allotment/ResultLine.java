package org.guangsha.allotment;

import org.guangsha.household.MaskedName;

/**
 * A household that chose a dwelling.
 *
 * @param name of the applicant, in full
 */
public record ResultLine(MadeOffer offer, Place place, BatchHome home, String name) {

    public String caseNo() {
        return offer.caseNo();
    }

    /** As anybody may read it: 王**. */
    public String maskedName() {
        return name.isEmpty() ? "" : MaskedName.of(name);
    }

    /** Whether the household has the dwelling, or will. */
    public boolean stands() {
        return offer.isAccepted();
    }

    /** How it stands, with the reason where it does not stand. */
    public String state() {
        return stands() ? "选定" : offer.answer().chinese() + "：" + offer.reason();
    }
}
