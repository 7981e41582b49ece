package org.guangsha.entitlement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person's ban. */
@Entity
@Table(name = "ban")
class BanRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ban_seq")
    @SequenceGenerator(name = "ban_seq", allocationSize = 50)
    private Long id;

    private String idHash;
    private LocalDate bannedFrom;
    private LocalDate bannedUntil;
    private String reason;

    protected BanRow() {}

    BanRow(String idHash, Ban ban) {
        this.idHash = idHash;
        this.bannedFrom = ban.from();
        this.bannedUntil = ban.until();
        this.reason = ban.reason();
    }

    String idHash() {
        return idHash;
    }

    Ban ban() {
        return new Ban(bannedFrom, bannedUntil, reason);
    }
}
