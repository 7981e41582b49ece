package org.guangsha.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/** A line's row: written once. */
@Entity
@Immutable
@Table(name = "journal_entry")
class EntryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry_seq")
    @SequenceGenerator(name = "journal_entry_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String person;
    private String step;
    private String words;

    protected EntryRow() {}

    EntryRow(Entry entry) {
        caseNo = entry.caseNo();
        at = entry.at();
        kind = entry.kind();
        person = emptyToNull(entry.person());
        step = emptyToNull(entry.step());
        words = entry.words();
    }

    Entry facts() {
        return new Entry(caseNo, at, kind, Objects.toString(person, ""), Objects.toString(step, ""), words);
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
