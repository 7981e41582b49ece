package org.guangsha.stock;

import org.guangsha.policy.Programme;

/**
 * Which dwellings are asked for; whatever is empty or null asks for all.
 *
 * @param words beginning of a dwelling's number, or its room
 */
public record StockFilter(String project, DwellingState state, Programme programme, String words) {

    public StockFilter {
        project = text(project);
        words = text(words);
    }

    public boolean isEmpty() {
        return project.isEmpty() && state == null && programme == null && words.isEmpty();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
