package org.guangsha.exit.rules;

import java.util.ArrayList;
import java.util.List;

/** What an official enters to reexamine an exit; nothing in it is checked yet, any part may be null. */
public record ReexaminationEntry(String outcome, String words) {

    private static final String UPHOLD = "UPHOLD";
    private static final String OVERTURN = "OVERTURN";
    private static final int LONGEST_WORDS = 2000;

    /** Everything that is missing or wrong with it, in words. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!UPHOLD.equals(outcome) && !OVERTURN.equals(outcome)) {
            faults.add("请选择复审决定");
        }
        if (words == null || words.isBlank()) {
            faults.add("请写明复审查明的事实和理由");
        } else if (words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            faults.add("理由不能超过 %d 字".formatted(LONGEST_WORDS));
        }
        return faults;
    }

    /** Of an entry without faults. */
    public boolean upholds() {
        return UPHOLD.equals(outcome);
    }
}
