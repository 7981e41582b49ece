package org.guangsha.exchange;

/** A name as it may be shown beside what another register says: the first character stays, 王*. */
public final class MaskedName {

    private MaskedName() {}

    /** Counted by code point, as rare characters take two. */
    public static String of(String name) {
        int[] characters = name.strip().codePoints().toArray();
        return characters.length == 0
                ? "*"
                : new String(characters, 0, 1) + "*".repeat(Math.max(1, characters.length - 1));
    }
}
