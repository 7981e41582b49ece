package org.guangsha.allotment.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Checks what is common to what officials enter about a contract. */
final class Entered {

    private static final int LONGEST_WORDS = 2000;

    private Entered() {}

    /** A day between two others, both included. */
    static void day(String text, String what, LocalDate first, String firstIs, LocalDate today, List<String> faults) {
        if (text.isEmpty()) {
            faults.add("请填写" + what);
            return;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                faults.add(what + "不能晚于今天");
            } else if (day.isBefore(first)) {
                faults.add("%s不能早于%s %s".formatted(what, firstIs, first));
            }
        } catch (DateTimeParseException notADate) {
            faults.add(what + "应为 年-月-日，例如 2026-03-05");
        }
    }

    static void words(String words, boolean required, String missing, List<String> faults) {
        if (required && words.isEmpty()) {
            faults.add(missing);
        }
        if (words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            faults.add("说明不能超过 %d 字".formatted(LONGEST_WORDS));
        }
    }
}
