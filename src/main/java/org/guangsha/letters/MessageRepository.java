package org.guangsha.letters;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface MessageRepository extends Repository<MessageRow, Long> {

    MessageRow save(MessageRow message);

    List<MessageRow> saveAll(Iterable<MessageRow> messages);

    List<MessageRow> findByCaseNoOrderById(String caseNo);

    Optional<MessageRow> findByLetterIdAndChannel(long letterId, Channel channel);

    /** Whoever asks for the same message this way meanwhile waits until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MessageRow> findLockedById(long id);
}
