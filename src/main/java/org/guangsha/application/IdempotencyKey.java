package org.guangsha.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A client's name for one request, and the case it led to. */
@Entity
@Table(name = "idempotency_key")
class IdempotencyKey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idempotency_key_seq")
    @SequenceGenerator(name = "idempotency_key_seq", allocationSize = 50)
    private Long id;

    private String clerkId;

    @Column(name = "idempotency_key")
    private String key;

    private String bodyHash;
    private String caseNo;

    protected IdempotencyKey() {}

    IdempotencyKey(String clerkId, String key, String bodyHash, String caseNo) {
        this.clerkId = clerkId;
        this.key = key;
        this.bodyHash = bodyHash;
        this.caseNo = caseNo;
    }

    String bodyHash() {
        return bodyHash;
    }

    String caseNo() {
        return caseNo;
    }
}
