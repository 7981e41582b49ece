package org.guangsha.models.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * An expression of a diagram, taken apart.
 *
 * @param name what is named, called or asked for; the text of a literal
 * @param parts what it is asked of, then arguments
 */
public record El(Kind kind, String name, List<El> parts) {

    /** What an expression, or a part of one, does. */
    public enum Kind {
        /** Names a bean or a variable. */
        NAME,
        /** Asks the first part for a property. */
        PROPERTY,
        /** Calls a method of the first part with the others. */
        CALL,
        /** Calls a function of the engine. */
        FUNCTION,
        LITERAL,
        /** Anything that only joins its parts. */
        OTHER
    }

    /** An expression that cannot be read; its message says why, in the parser's words. */
    public static class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unreadable(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** Reads expressions. */
    @FunctionalInterface
    public interface Reader {

        /** @param text as it stands in the diagram, with its braces */
        El read(String text) throws Unreadable;
    }

    Stream<El> within() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(El::within));
    }

    /** Names of beans and variables it reads, in order. */
    Stream<String> names() {
        return within().filter(part -> part.kind == Kind.NAME).map(El::name);
    }

    static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }
}
