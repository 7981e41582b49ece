package org.guangsha.entitlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.guangsha.policy.Programme;

/** A household's entitlement, in force while {@code endedOn} is null. */
@Entity
@Table(name = "entitlement")
class EntitlementRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entitlement_seq")
    @SequenceGenerator(name = "entitlement_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private long householdId;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    private LocalDate grantedFrom;
    private LocalDate endedOn;

    protected EntitlementRow() {}

    EntitlementRow(String caseNo, long householdId, Programme programme, LocalDate grantedFrom) {
        this.caseNo = caseNo;
        this.householdId = householdId;
        this.programme = programme;
        this.grantedFrom = grantedFrom;
    }

    long id() {
        return id;
    }

    /** The first end counts; @return whether this is it */
    boolean end(LocalDate on) {
        boolean first = endedOn == null;
        if (first) {
            endedOn = on;
        }
        return first;
    }
}
