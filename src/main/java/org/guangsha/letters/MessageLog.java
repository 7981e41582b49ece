package org.guangsha.letters;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down each step of a sending in a transaction of its own, so that it stays whatever becomes of the job around it: that
 * is what keeps a repeated job from sending twice. It takes a second connection for a moment.
 */
@Component
class MessageLog {

    private final MessageRepository rows;
    private final Clock clock;

    MessageLog(MessageRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Claims a message for a try; none where it has left, or where an earlier try broke off and nobody knows. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<MessageRow> claim(long id) {
        MessageRow row = rows.findLockedById(id).orElseThrow();
        return switch (row.state()) {
            case WAITING, FAILED -> {
                row.become(MessageState.TRYING);
                yield Optional.of(row);
            }
            case TRYING -> {
                row.become(MessageState.DOUBTFUL);
                yield Optional.empty();
            }
            case SENT, DOUBTFUL -> Optional.empty();
        };
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(long id) {
        rows.findLockedById(id).orElseThrow().sent(clock.instant());
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(long id) {
        rows.findLockedById(id).orElseThrow().become(MessageState.FAILED);
    }
}
