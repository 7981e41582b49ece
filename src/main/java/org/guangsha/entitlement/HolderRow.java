package org.guangsha.entitlement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A person who shares in an entitlement. */
@Entity
@Table(name = "entitlement_holder")
class HolderRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entitlement_holder_seq")
    @SequenceGenerator(name = "entitlement_holder_seq", allocationSize = 50)
    private Long id;

    private long entitlementId;
    private String idHash;

    /** The person again while the entitlement is in force, else null: unique, so that nobody ever holds two (R07). */
    private String inForceHash;

    protected HolderRow() {}

    HolderRow(long entitlementId, String idHash) {
        this.entitlementId = entitlementId;
        this.idHash = idHash;
        this.inForceHash = idHash;
    }
}
