package org.guangsha.sla;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A pause's row. */
@Entity
@Table(name = "clock_pause")
class PauseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_pause_seq")
    @SequenceGenerator(name = "clock_pause_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private String cause;
    private LocalDate fromOn;
    private LocalDate latestOn;
    private LocalDate toOn;

    protected PauseRow() {}

    PauseRow(String caseNo, String cause, LocalDate from, LocalDate latest) {
        this.caseNo = caseNo;
        this.cause = cause;
        this.fromOn = from;
        this.latestOn = latest;
    }

    void end(LocalDate on) {
        toOn = on;
    }

    void expect(LocalDate latest) {
        latestOn = latest;
    }

    Pause facts() {
        return new Pause(caseNo, cause, fromOn, latestOn, toOn);
    }
}
