package org.guangsha.violation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an investigator enters; nothing in it is checked yet, any part may be null.
 *
 * @param kindKnown whether the kind that was chosen is one
 */
public record InvestigationEntry(String outcome, boolean kindKnown, String since, String findings, String evidence) {

    public static final String FOUND = "FOUND";
    public static final String NOT_FOUND = "NOT_FOUND";

    /** Everything that is missing or wrong with it, in words. */
    public List<String> faults(LocalDate first, LocalDate today) {
        List<String> faults = new ArrayList<>();
        if (!FOUND.equals(outcome) && !NOT_FOUND.equals(outcome)) {
            faults.add("请选择调查结论");
        }
        if (!kindKnown) {
            faults.add("请选择违规情形");
        }
        Day.since(since, first, today, faults);
        Words.require("查明的事实", findings, Words.LONGEST, faults);
        Words.require("证据", evidence, Words.LONGEST, faults);
        return faults;
    }

    /** Of an entry without faults. */
    public boolean isFound() {
        return FOUND.equals(outcome);
    }
}
