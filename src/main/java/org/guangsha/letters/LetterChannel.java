package org.guangsha.letters;

/** A way out of the program: one bean for each that the city has set up. */
public interface LetterChannel {

    Channel channel();

    /**
     * Hands a letter over. Returns when the outside has taken it; any exception means that it has not, and it is tried again
     * later.
     */
    void send(OutgoingLetter letter);
}
