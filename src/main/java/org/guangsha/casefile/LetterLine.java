package org.guangsha.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.guangsha.letters.Letter;
import org.guangsha.letters.Letters;
import org.guangsha.letters.Message;
import org.guangsha.letters.Messages;

/** A letter of the case and the messages that carried it. */
record LetterLine(Letter letter, List<Message> messages) {

    /** Every letter of a case, the newest in front; two queries. */
    static List<LetterLine> of(String caseNo, Letters letters, Messages messages) {
        List<Message> sent = messages.ofCase(caseNo);
        List<LetterLine> lines = letters.ofCase(caseNo).stream()
                .map(letter -> new LetterLine(
                        letter,
                        sent.stream()
                                .filter(message -> message.letter() == letter.id())
                                .toList()))
                .toList();
        List<LetterLine> newestFirst = new ArrayList<>(lines);
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
