package org.guangsha.sla;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That something was not done in time: a fact of its own, kept when the case has long gone on. */
@Entity
@Table(name = "sla_breach")
class SlaBreach {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sla_breach_seq")
    @SequenceGenerator(name = "sla_breach_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ClockKind clock;

    private String caseNo;
    private String taskId;
    private String office;
    private Instant due;
    private Instant breached;
    private Instant cleared;

    protected SlaBreach() {}

    SlaBreach(Breach breach) {
        this.clock = breach.clock();
        this.caseNo = breach.caseNo();
        this.taskId = breach.taskId();
        this.office = breach.office();
        this.due = breach.due();
        this.breached = breach.breached();
    }

    void clear(Instant when) {
        cleared = when;
    }

    Breach facts() {
        return new Breach(clock, caseNo, taskId, office, due, breached, cleared);
    }
}
