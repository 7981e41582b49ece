package org.guangsha.household;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A paper handed in. */
@Entity
@Table(name = "household_paper")
class PaperRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_paper_seq")
    @SequenceGenerator(name = "household_paper_seq", allocationSize = 50)
    private Long id;

    private long householdId;
    private String kind;
    private LocalDate receivedOn;

    protected PaperRow() {}

    PaperRow(long householdId, String kind, LocalDate receivedOn) {
        this.householdId = householdId;
        this.kind = kind;
        this.receivedOn = receivedOn;
    }

    PaperFacts facts() {
        return new PaperFacts(kind, receivedOn);
    }
}
