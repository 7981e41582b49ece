package org.guangsha.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and finds; there is deliberately nothing to change or delete with. */
interface PublishedStandardsRepository extends Repository<PublishedStandards, Long> {

    PublishedStandards save(PublishedStandards published);

    @Query("select p from PublishedStandards p where p.standards.version = :version")
    Optional<PublishedStandards> byVersion(String version);

    @Query("""
            select p from PublishedStandards p where p.standards.validFrom <= :date
            order by p.standards.validFrom desc, p.standards.publishedOn desc, p.id desc limit 1""")
    Optional<PublishedStandards> inForceOn(LocalDate date);

    @Query(
            "select p from PublishedStandards p order by p.standards.validFrom desc, p.standards.publishedOn desc, p.id desc")
    List<PublishedStandards> all();
}
