package org.guangsha.violation.rules;

import java.util.ArrayList;
import java.util.List;

/** One of two answers with its reasons: a signature, a reexamination; nothing in it is checked yet, any part may be null. */
public record Verdict(String outcome, String words) {

    /** Everything that is missing or wrong with it, in words. */
    public List<String> faults(String question, List<String> answers) {
        List<String> faults = new ArrayList<>();
        if (outcome == null || !answers.contains(outcome)) {
            faults.add("请选择" + question);
        }
        Words.require("意见和理由", words, Words.LONGEST, faults);
        return faults;
    }
}
