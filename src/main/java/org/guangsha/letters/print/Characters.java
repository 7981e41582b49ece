package org.guangsha.letters.print;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sees to it that every character is shown: one that no font has is written as its code, 〔U+323AF〕, never left blank. */
public final class Characters {

    private Characters() {}

    /** The text with each character that no font has replaced by its code, and each control character by a space. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isLayout(character) || isInAFont(character)) {
                shown.appendCodePoint(character);
            } else if (Character.isISOControl(character)) {
                shown.append(' ');
            } else {
                shown.append("〔U+%04X〕".formatted(character));
            }
        });
        return shown.toString();
    }

    /** The characters of a text that no font has. */
    public static Set<String> missing(String text) {
        return text.codePoints()
                .filter(character -> !isLayout(character) && !isInAFont(character))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\t' || character == '\r';
    }

    private static boolean isInAFont(int character) {
        return Arrays.stream(LetterFont.values()).anyMatch(font -> font.has(character));
    }
}
