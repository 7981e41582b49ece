package org.guangsha.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody has stepped back from a case: for good. */
@Entity
@Immutable
@Table(name = "recusal")
class RecusalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recusal_seq")
    @SequenceGenerator(name = "recusal_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private String person;
    private String why;
    private Instant at;

    protected RecusalRow() {}

    RecusalRow(String caseNo, String person, String why, Instant at) {
        this.caseNo = caseNo;
        this.person = person;
        this.why = why;
        this.at = at;
    }
}
