package org.guangsha.exchange;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.guangsha.household.EncryptedText;

/** One source's check of a case: opened when it is asked, closed by an answer or by an official; the answer encrypted. */
@Entity
@Table(name = "evidence_answer")
class EvidenceAnswerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_answer_seq")
    @SequenceGenerator(name = "evidence_answer_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private int checkRound;
    private String source;
    private String sourceName;

    /** Names of {@link EvidenceKind}, separated by commas. */
    private String kinds;

    private String office;

    @Enumerated(EnumType.STRING)
    private AnswerState state = AnswerState.ASKED;

    private Instant askedAt;
    private Instant answeredAt;
    private String sha256;

    /** The answer byte for byte, base64. */
    @Convert(converter = EncryptedText.class)
    private String raw;

    /** What it says of each person, JSON. */
    @Convert(converter = EncryptedText.class)
    private String people;

    private String words = "";

    protected EvidenceAnswerRow() {}

    EvidenceAnswerRow(String caseNo, int round, EvidenceSource asked, String office, Instant at) {
        this.caseNo = caseNo;
        this.checkRound = round;
        this.source = asked.id();
        this.sourceName = asked.name();
        this.kinds = asked.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.office = office;
        this.askedAt = at;
    }

    void answered(KeptAnswer answer, Instant at) {
        close(AnswerState.ANSWERED, at);
        sha256 = answer.sha256();
        raw = answer.raw();
        people = answer.people();
    }

    void papersInstead(String reason, Instant at) {
        close(AnswerState.PAPERS_INSTEAD, at);
        words = reason;
    }

    void cancel(Instant at) {
        close(AnswerState.CANCELLED, at);
    }

    private void close(AnswerState as, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("核查已经办结：" + state);
        }
        state = as;
        answeredAt = at;
    }

    boolean isOpen() {
        return state == AnswerState.ASKED;
    }

    int round() {
        return checkRound;
    }

    /** What was answered of each person, null without an answer. */
    String people() {
        return people;
    }

    AnswerFacts facts() {
        List<EvidenceKind> of =
                Arrays.stream(kinds.split(",")).map(EvidenceKind::valueOf).toList();
        return new AnswerFacts(
                id, caseNo, checkRound, source, sourceName, of, office, state, askedAt, answeredAt, sha256, words);
    }
}
