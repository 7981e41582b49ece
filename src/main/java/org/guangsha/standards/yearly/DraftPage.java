package org.guangsha.standards.yearly;

import java.util.List;
import org.guangsha.standards.FigureRow;

/**
 * A draft as its page shows it.
 *
 * @param state how far it is, in words
 * @param late whether it should have been published by now
 * @param sentBack what the city sent back, in order
 * @param effects empty until it was compared
 */
public record DraftPage(
        YearlyDraft draft,
        String state,
        boolean late,
        List<DepartmentRow> departments,
        List<FigureRow> figures,
        List<SentBack> sentBack,
        List<EffectRow> effects,
        List<FilingReceipt> receipts) {

    /** One time the city sent it back. */
    public record SentBack(String day, String departments, String words, String who) {}
}
