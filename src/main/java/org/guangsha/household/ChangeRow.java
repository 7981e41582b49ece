package org.guangsha.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A change's row: written once. */
@Entity
@Immutable
@Table(name = "household_change")
class ChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_change_seq")
    @SequenceGenerator(name = "household_change_seq", allocationSize = 50)
    private Long id;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private LocalDate happenedOn;
    private LocalDate reportedOn;
    private String words;

    protected ChangeRow() {}

    ChangeRow(long householdId, ChangeFacts facts) {
        this.householdId = householdId;
        this.kind = facts.kind();
        this.happenedOn = facts.happenedOn();
        this.reportedOn = facts.reportedOn();
        this.words = facts.words();
    }

    ChangeFacts facts() {
        return new ChangeFacts(kind, happenedOn, reportedOn, words);
    }
}
