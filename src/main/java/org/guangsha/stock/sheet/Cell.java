package org.guangsha.stock.sheet;

import java.util.regex.Pattern;

/**
 * What stands in a cell, and whether a spreadsheet made something else of it.
 *
 * @param text as written, without blanks around it
 */
public record Cell(String text, Kind kind) {

    /** An empty one. */
    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    private static final Pattern ROUNDED = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]{1,2}");
    private static final Pattern BLANK = Pattern.compile("^[\\s\\u00a0\\u3000\\ufeff]+|[\\s\\u00a0\\u3000]+$");

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        FORMULA,
        DATE,
        ERROR,
        /** A long number shortened to 1.30403E+11. */
        ROUNDED
    }

    /** A cell of a text file. */
    public static Cell written(String raw) {
        String text = BLANK.matcher(raw).replaceAll("");
        if (text.startsWith("=")) {
            return new Cell(text, Kind.FORMULA);
        }
        return new Cell(text, ROUNDED.matcher(text).matches() ? Kind.ROUNDED : Kind.TEXT);
    }

    public boolean isBlank() {
        return kind == Kind.TEXT && text.isEmpty();
    }
}
