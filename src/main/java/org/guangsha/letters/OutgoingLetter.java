package org.guangsha.letters;

/**
 * A letter for the outside.
 *
 * @param key the same for each try of the same message
 * @param address e-mail address or telephone number
 */
public record OutgoingLetter(String key, String address, Letter letter, byte[] pdf) {

    /** No log ever shows an address. */
    @Override
    public String toString() {
        return key;
    }

    /** What a household reads first, without anything personal. */
    public String subject() {
        return "《%s》%s".formatted(letter.kind().chinese(), letter.number());
    }
}
