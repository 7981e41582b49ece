package org.guangsha.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An objection to a notice: what was said, and what the investigation found (R08). */
@Entity
@Table(name = "objection")
class Objection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objection_seq")
    @SequenceGenerator(name = "objection_seq", allocationSize = 50)
    private Long id;

    private Long noticeId;
    private String caseNo;
    private UUID requestKey;
    private String objector;
    private String words;
    private String proof;
    private Instant receivedAt;
    private Boolean upheld;
    private Instant answeredAt;
    private String answer;

    protected Objection() {}

    Objection(Notice notice, ObjectionDraft draft, Instant receivedAt) {
        this.noticeId = notice.id();
        this.caseNo = notice.caseNo();
        this.requestKey = draft.requestKey();
        this.objector = draft.objector();
        this.words = draft.words();
        this.proof = draft.proof();
        this.receivedAt = receivedAt;
    }

    void answer(boolean isUpheld, String answerWords, Instant when) {
        upheld = isUpheld;
        answer = answerWords;
        answeredAt = when;
    }

    /** The case has ended: there is nothing left to object to. */
    void lapse(Instant when) {
        answeredAt = when;
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    Long id() {
        return id;
    }

    /** Empty where they didn't say. */
    String objector() {
        return objector == null ? "" : objector;
    }

    String words() {
        return words;
    }

    /** Empty where none was brought. */
    String proof() {
        return proof == null ? "" : proof;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    ObjectionResult result() {
        if (upheld == null) {
            return isOpen() ? ObjectionResult.OPEN : ObjectionResult.MOOT;
        }
        return upheld ? ObjectionResult.UPHELD : ObjectionResult.UNFOUNDED;
    }

    String caseNo() {
        return caseNo;
    }

    ObjectionFacts facts() {
        return new ObjectionFacts(receivedAt, words, proof(), result(), answer == null ? "" : answer, answeredAt);
    }
}
