package org.guangsha.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What makes a review complete. The form asks for the same, but a form is only a courtesy of the browser. */
final class ReviewRules {

    private static final int LONGEST_WORDS = 2000;

    private ReviewRules() {}

    /** Every fault in words for the reviewer; none where the review may be filed. */
    static List<String> faults(Submission said, Asked asked) {
        List<String> faults = new ArrayList<>();
        if (isName(ReviewOutcome.values(), said.outcome())) {
            OutcomeRules.check(said, asked, faults);
        } else {
            faults.add("请选择审查结论");
        }
        words("审查意见", said.words(), faults);
        if (said.evidence() != null && tooLong(said.evidence())) {
            faults.add("证据材料不能超过 %d 字".formatted(LONGEST_WORDS));
        }
        if (asked.verification() && !said.is(ReviewOutcome.SUPPLEMENT)) {
            verification(said, asked, faults);
        }
        return faults;
    }

    private static void verification(Submission said, Asked asked, List<String> faults) {
        if (said.methods().isEmpty() || !said.methods().stream().allMatch(m -> isName(Verification.values(), m))) {
            faults.add("请至少选择一种核实方式（入户调查、邻里访问、信函索证）");
        }
        date(said.verifiedOn(), asked, faults);
        words("核实人", said.verifiedBy(), faults);
        words("核实情况", said.found(), faults);
    }

    private static void date(String verifiedOn, Asked asked, List<String> faults) {
        if (blank(verifiedOn)) {
            faults.add("请填写核实日期");
            return;
        }
        try {
            LocalDate day = LocalDate.parse(verifiedOn);
            if (day.isAfter(asked.today())) {
                faults.add("核实日期不能晚于今天");
            } else if (day.isBefore(asked.begun())) {
                faults.add("核实日期不能早于收件日期 " + asked.begun());
            }
        } catch (DateTimeParseException notADate) {
            faults.add("核实日期应为 年-月-日，例如 2026-03-05");
        }
    }

    private static void words(String field, String words, List<String> faults) {
        if (blank(words)) {
            faults.add("请填写" + field);
        } else if (tooLong(words)) {
            faults.add("%s不能超过 %d 字".formatted(field, LONGEST_WORDS));
        }
    }

    /** Counted by code point, as rare characters take two. */
    private static boolean tooLong(String words) {
        return words.codePointCount(0, words.length()) > LONGEST_WORDS;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isName(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }
}
