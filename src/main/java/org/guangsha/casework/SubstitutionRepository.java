package org.guangsha.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubstitutionRepository extends Repository<SubstitutionRow, Long> {

    SubstitutionRow save(SubstitutionRow row);

    Optional<SubstitutionRow> findById(long id);

    @Query("select count(s) > 0 from SubstitutionRow s where s.substitute = :substitute and s.office = :office")
    boolean everIn(String office, String substitute);

    @Query("""
            select s.office from SubstitutionRow s where s.substitute = :substitute
            and s.firstDay <= :day and s.lastDay >= :day and s.endedAt is null""")
    List<String> officesOf(String substitute, LocalDate day);

    @Query("""
            select s.absent from SubstitutionRow s where s.substitute = :substitute and s.office = :office
            and s.firstDay <= :day and s.lastDay >= :day and s.endedAt is null""")
    List<String> absentFor(String substitute, String office, LocalDate day);

    @Query("""
            select s.substitute from SubstitutionRow s where s.office = :office
            and s.firstDay <= :day and s.lastDay >= :day and s.endedAt is null""")
    List<String> substitutesIn(String office, LocalDate day);

    @Query("""
            select distinct s.substitute from SubstitutionRow s where s.office in :offices
            and s.firstDay <= :day and s.lastDay >= :day and s.endedAt is null""")
    List<String> substitutesInAny(Collection<String> offices, LocalDate day);

    @Query("""
            select s from SubstitutionRow s where s.lastDay >= :day and s.endedAt is null
            and (s.absent in :people or s.substitute in :people)""")
    List<SubstitutionRow> standing(Collection<String> people, LocalDate day);

    @Query("""
            select s from SubstitutionRow s where s.lastDay >= :from
            and (s.absent = :person or s.substitute = :person or s.office in :offices)
            order by s.firstDay desc, s.id desc""")
    List<SubstitutionRow> concerning(String person, Collection<String> offices, LocalDate from);
}
