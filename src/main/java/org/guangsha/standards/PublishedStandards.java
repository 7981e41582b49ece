package org.guangsha.standards;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of published standards: inserted once, never updated. */
@Entity
@Immutable
@Table(name = "standards_version")
class PublishedStandards {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standards_version_seq")
    @SequenceGenerator(name = "standards_version_seq", allocationSize = 50)
    private Long id;

    @Embedded
    private Standards standards;

    protected PublishedStandards() {}

    PublishedStandards(Standards standards) {
        this.standards = standards;
    }

    Standards standards() {
        return standards;
    }
}
