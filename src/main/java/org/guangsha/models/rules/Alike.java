package org.guangsha.models.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant. */
final class Alike {

    /** More than a third of the word written otherwise is another word. */
    private static final int ONE_IN = 3;

    private Alike() {}

    /** A sentence that asks whether the nearest of these was meant, empty where none is near. */
    static String zh(String written, Collection<String> known) {
        return nearest(written, known).map("是否应为 %s？"::formatted).orElse("");
    }

    static String en(String written, Collection<String> known) {
        return nearest(written, known).map(" Did you mean %s?"::formatted).orElse("");
    }

    static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .filter(one -> distance(written, one) <= Math.max(1, written.length() / ONE_IN))
                .min(Comparator.comparingInt((String one) -> distance(written, one))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to change, add or drop (Levenshtein), capitals aside. */
    private static int distance(String from, String to) {
        String one = from.toLowerCase();
        String other = to.toLowerCase();
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(row[j - 1], before[j]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
