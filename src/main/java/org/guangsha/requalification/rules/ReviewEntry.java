package org.guangsha.requalification.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guangsha.exit.ExitGround;
import org.guangsha.problem.Fault;
import org.guangsha.requalification.Conclusion;

/**
 * What a reviewer enters; nothing in it is checked yet, any part may be null.
 *
 * @param against why the conclusion differs from what the tables say of the same figures
 */
public record ReviewEntry(String conclusion, FigureEntry figures, String ground, String words, String against) {

    private static final int LONGEST_WORDS = 2000;

    /** Everything that is missing or wrong with it, in words. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        boolean known =
                Arrays.stream(Conclusion.values()).anyMatch(one -> one.name().equals(conclusion));
        if (!known) {
            faults.add("请选择复核结论");
        } else if (concluded() != Conclusion.ASK_AGAIN) {
            figures.faults().stream().map(Fault::message).forEach(faults::add);
        }
        if (known && concluded() == Conclusion.NOT_ELIGIBLE && !isGround()) {
            faults.add("结论为不符合的，请选择退出的情形");
        }
        words("复核意见", words, faults);
        if (against != null && tooLong(against)) {
            faults.add("与核定结果不一致的理由不能超过 %d 字".formatted(LONGEST_WORDS));
        }
        return faults;
    }

    /** Of an entry without faults. */
    public Conclusion concluded() {
        return Conclusion.valueOf(conclusion);
    }

    /** Of an entry without faults; null where the household is not found to leave. */
    public ExitGround exitGround() {
        return concluded() == Conclusion.NOT_ELIGIBLE ? ExitGround.valueOf(ground) : null;
    }

    /** Whether the tables say otherwise of the same figures. */
    public boolean contradicts(boolean eligible) {
        return concluded() == Conclusion.ELIGIBLE && !eligible || concluded() == Conclusion.NOT_ELIGIBLE && eligible;
    }

    /** Null where none are given. */
    public String againstWords() {
        return against == null || against.isBlank() ? null : against;
    }

    private boolean isGround() {
        return ExitGround.byHand().stream()
                .anyMatch(one -> one != ExitGround.VOLUNTARY && one.name().equals(ground));
    }

    private static void words(String field, String words, List<String> faults) {
        if (words == null || words.isBlank()) {
            faults.add("请填写" + field);
        } else if (tooLong(words)) {
            faults.add("%s不能超过 %d 字".formatted(field, LONGEST_WORDS));
        }
    }

    private static boolean tooLong(String words) {
        return words.codePointCount(0, words.length()) > LONGEST_WORDS;
    }
}
