package org.guangsha.letters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and finds: a letter once issued stays. */
interface LetterRepository extends Repository<LetterRow, Long> {

    LetterRow save(LetterRow letter);

    List<LetterRow> saveAll(Iterable<LetterRow> letters);

    /** Case and occasion of each, with a blank between them. */
    @Query("""
            select concat(l.caseNo, ' ', l.occasion) from LetterRow l
            where l.kind = :kind and l.caseNo in :caseNos and l.occasion in :occasions""")
    Set<String> issued(LetterKind kind, Collection<String> caseNos, Collection<String> occasions);

    Optional<LetterRow> findById(long id);

    Optional<LetterRow> findByNumberText(String number);

    Optional<LetterRow> findByCaseNoAndKindAndOccasion(String caseNo, LetterKind kind, String occasion);

    List<LetterRow> findByCaseNoOrderById(String caseNo);
}
