package org.guangsha.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A dwelling the household has or had. */
@Entity
@Table(name = "household_dwelling")
class DwellingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_dwelling_seq")
    @SequenceGenerator(name = "household_dwelling_seq", allocationSize = 50)
    private Long id;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private Tenure tenure;

    private String address;
    private BigDecimal floorArea;
    private LocalDate disposedOn;

    protected DwellingRow() {}

    DwellingRow(long householdId, HouseholdDraft.Dwelling dwelling) {
        this.householdId = householdId;
        this.tenure = dwelling.tenure();
        this.address = dwelling.address().strip();
        this.floorArea = dwelling.floorArea().setScale(2);
        this.disposedOn = dwelling.disposedOn();
    }

    DwellingFacts facts() {
        return new DwellingFacts(tenure, address, floorArea, disposedOn);
    }
}
