package org.guangsha.letters;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters to households: within the program at once, outside by the procedure {@code letter-dispatch}. */
@Service
public class Messages {

    private final MessageRepository rows;
    private final Clock clock;

    Messages(MessageRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The applicant's message within the program; it has arrived as soon as it is there. */
    void layIn(Letter letter) {
        rows.save(new MessageRow(letter, Channel.IN_APP, null, clock.instant()).sent(clock.instant()));
    }

    /** Every message of a case by every channel, in the order they were made. */
    @Transactional(readOnly = true)
    public List<Message> ofCase(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream()
                .map(MessageRow::facts)
                .toList();
    }
}
