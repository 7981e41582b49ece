package org.guangsha.household;

/** A person's name as strangers to the case may see it. Pure. */
public final class MaskedName {

    private MaskedName() {}

    /** The family name stays, every further character is covered; counted by code point, as rare characters take two. */
    public static String of(String name) {
        int[] characters = name.codePoints().toArray();
        return new String(characters, 0, 1) + "*".repeat(Math.max(1, characters.length - 1));
    }
}
