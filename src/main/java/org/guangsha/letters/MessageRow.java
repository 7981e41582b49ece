package org.guangsha.letters;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.guangsha.household.EncryptedText;

/** A message's row. */
@Entity
@Table(name = "message")
class MessageRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_seq")
    @SequenceGenerator(name = "message_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private long letterId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    /** Where it goes, encrypted; null within the program. */
    @Convert(converter = EncryptedText.class)
    private String address;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private Instant createdAt;
    private Instant sentAt;

    protected MessageRow() {}

    /** @param address where it goes, null within the program */
    MessageRow(Letter letter, Channel channel, String address, Instant now) {
        caseNo = letter.caseNo();
        letterId = letter.id();
        this.channel = channel;
        this.address = address;
        createdAt = now;
        state = MessageState.WAITING;
    }

    MessageRow sent(Instant when) {
        state = MessageState.SENT;
        sentAt = when;
        return this;
    }

    void become(MessageState next) {
        state = next;
    }

    Long id() {
        return id;
    }

    long letter() {
        return letterId;
    }

    Channel channel() {
        return channel;
    }

    String address() {
        return address;
    }

    MessageState state() {
        return state;
    }

    Message facts() {
        return new Message(id, caseNo, letterId, channel, state, sentAt);
    }
}
