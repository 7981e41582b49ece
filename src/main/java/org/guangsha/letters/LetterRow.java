package org.guangsha.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/** A letter's row: written once. */
@Entity
@Immutable
@Table(name = "letter")
class LetterRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_seq")
    @SequenceGenerator(name = "letter_seq", allocationSize = 50)
    private Long id;

    private String numberText;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String caseNo;
    private String occasion;
    private String recipient;
    private LocalDate letterDate;
    private int templateVersion;
    private int layout;
    private String data;
    private String sha256;

    protected LetterRow() {}

    /** @param id of the facts is not used: the row gives it */
    LetterRow(Letter facts, String data) {
        numberText = facts.number();
        kind = facts.kind();
        caseNo = facts.caseNo();
        occasion = facts.occasion();
        recipient = facts.recipient().isEmpty() ? null : facts.recipient();
        letterDate = facts.date();
        templateVersion = facts.templateVersion();
        layout = facts.layout();
        sha256 = facts.sha256();
        this.data = data;
    }

    Map<String, Object> data() {
        return LetterData.read(data);
    }

    /** Whether the data is still what was kept. */
    boolean isWhole() {
        return LetterData.sha256(data).equals(sha256);
    }

    Letter facts() {
        return new Letter(
                id,
                numberText,
                kind,
                caseNo,
                occasion,
                Objects.toString(recipient, ""),
                letterDate,
                templateVersion,
                layout,
                sha256);
    }
}
