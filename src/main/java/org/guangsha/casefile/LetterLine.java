package org.guangsha.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.Delivery;
import org.guangsha.letters.Letter;
import org.guangsha.letters.Letters;
import org.guangsha.letters.Message;
import org.guangsha.letters.Messages;

/**
 * A letter of the case and the messages that carried it.
 *
 * @param delivery when the household received it, null where nobody recorded it
 */
record LetterLine(Letter letter, List<Message> messages, Delivery delivery) {

    /** Every letter of a case, the newest in front; three queries. */
    static List<LetterLine> of(String caseNo, Letters letters, Messages messages, Deliveries deliveries) {
        Map<Long, Delivery> received = deliveries.ofCase(caseNo);
        List<Message> sent = messages.ofCase(caseNo);
        List<LetterLine> lines = letters.ofCase(caseNo).stream()
                .map(letter -> new LetterLine(
                        letter,
                        sent.stream()
                                .filter(message -> message.letter() == letter.id())
                                .toList(),
                        received.get(letter.id())))
                .toList();
        List<LetterLine> newestFirst = new ArrayList<>(lines);
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
