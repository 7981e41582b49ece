package org.guangsha.rehearsal.stage;

import java.util.regex.Pattern;

/** What the engine said of a failure, without what differs from case to case: so the same fault is one line of the report. */
final class FailureWords {

    private static final int LONGEST = 400;

    /** Ids of the engine, long numbers, the invented numbers of cases. */
    private static final Pattern OF_ONE_CASE = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|演练[0-9]{6}|(?<![\\w.])[0-9]{2,}(?![\\w.])|@[0-9a-f]+");

    private FailureWords() {}

    static String of(RuntimeException failure) {
        String said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        String same = OF_ONE_CASE.matcher(said).replaceAll("…");
        return same.length() > LONGEST ? same.substring(0, LONGEST) + "…" : same;
    }
}
