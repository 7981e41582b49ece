package org.guangsha.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A substitution's row: set once, ended at most once before its last day. */
@Entity
@Table(name = "substitution")
class SubstitutionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "substitution_seq")
    @SequenceGenerator(name = "substitution_seq", allocationSize = 50)
    private Long id;

    private String absent;
    private String substitute;
    private String office;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String why;
    private String setBy;
    private Instant setAt;
    private Instant endedAt;

    protected SubstitutionRow() {}

    SubstitutionRow(SubstitutionDraft draft, String why, String setBy, Instant setAt) {
        this.absent = draft.absent();
        this.substitute = draft.substitute();
        this.office = draft.office();
        this.firstDay = draft.firstDay();
        this.lastDay = draft.lastDay();
        this.why = why;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    Substitution facts() {
        return new Substitution(id, absent, substitute, office, firstDay, lastDay, why, setBy, endedAt != null);
    }
}
