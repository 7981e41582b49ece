package org.guangsha.letters;

/** The names of {@code letter-dispatch} that Java uses; nothing else spells them. */
final class LetterDispatch {

    static final String KEY = "letter-dispatch";

    /** Id of the message that is sent. */
    static final String MESSAGE = "messageId";

    private LetterDispatch() {}
}
