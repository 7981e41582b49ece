package org.guangsha.entitlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person's ban; it is never taken out, and ends early only by being lifted. */
@Entity
@Table(name = "ban")
class BanRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ban_seq")
    @SequenceGenerator(name = "ban_seq", allocationSize = 50)
    private Long id;

    private String idHash;

    @Column(name = "banned_from")
    private LocalDate decidedOn;

    private LocalDate startsOn;

    @Column(name = "banned_until")
    private LocalDate until;

    @Column(name = "ban_years")
    private int years;

    private String reason;

    /** What it was decided by, null where nothing is named. */
    private String cause;

    private LocalDate liftedOn;

    private String liftedReason;

    protected BanRow() {}

    BanRow(String idHash, Ban ban, String cause) {
        this.idHash = idHash;
        this.decidedOn = ban.decidedOn();
        this.startsOn = ban.startsOn();
        this.until = ban.until();
        this.years = ban.years();
        this.reason = ban.reason();
        this.cause = cause;
    }

    /** The first day counts. */
    void start(LocalDate on) {
        if (startsOn == null) {
            Ban begun = Ban.of(decidedOn, on, years, reason);
            startsOn = begun.startsOn();
            until = begun.until();
        }
    }

    void lift(LocalDate on, String why) {
        if (liftedOn == null) {
            liftedOn = on;
            liftedReason = why;
        }
    }

    String idHash() {
        return idHash;
    }

    Ban ban() {
        return new Ban(decidedOn, startsOn, until, years, reason);
    }

    BanRecord facts() {
        return new BanRecord(idHash, ban(), liftedOn, liftedReason);
    }
}
