package org.guangsha.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A note's row: its words stay, only its being read is added. */
@Entity
@Table(name = "work_note")
class NoteRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_note_seq")
    @SequenceGenerator(name = "work_note_seq", allocationSize = 50)
    private Long id;

    private String person;
    private String office;
    private String caseNo;
    private String step;
    private String task;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String words;
    private String sender;
    private Instant at;
    private LocalDate urgeDay;
    private Instant readAt;
    private String readBy;

    protected NoteRow() {}

    private NoteRow(OpenTask about, NoteKind kind, String words, String sender, Instant at) {
        this.caseNo = about.caseNo();
        this.step = about.step();
        this.task = about.id();
        this.kind = kind;
        this.words = words;
        this.sender = sender;
        this.at = at;
    }

    static NoteRow toPerson(String person, OpenTask about, NoteKind kind, String words, String sender, Instant at) {
        NoteRow row = new NoteRow(about, kind, words, sender, at);
        row.person = person;
        return row;
    }

    static NoteRow toOffice(String office, OpenTask about, NoteKind kind, String words, String sender, Instant at) {
        NoteRow row = new NoteRow(about, kind, words, sender, at);
        row.office = office;
        return row;
    }

    NoteRow urgingOn(LocalDate workingDay) {
        urgeDay = workingDay;
        return this;
    }

    void read(String by, Instant when) {
        if (readAt == null) {
            readAt = when;
            readBy = by;
        }
    }

    Note facts() {
        return new Note(
                id,
                Objects.toString(office, ""),
                caseNo,
                step,
                task,
                kind,
                words,
                Objects.toString(sender, ""),
                at,
                readAt);
    }
}
