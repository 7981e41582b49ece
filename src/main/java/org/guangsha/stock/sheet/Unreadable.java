package org.guangsha.stock.sheet;

/** A file that is no sheet, or not one to be opened; the message is for people. */
public class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;

    public Unreadable(String message) {
        this(message, 0, null);
    }

    Unreadable(String message, Throwable cause) {
        this(message, 0, cause);
    }

    Unreadable(String message, int row, Throwable cause) {
        super(message, cause);
        this.row = row;
    }

    /** The row it is about, 0 where it is about the whole file. */
    public int row() {
        return row;
    }
}
