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

    @Query("select l.caseNo from LetterRow l where l.kind = :kind and l.occasion = :occasion and l.caseNo in :caseNos")
    Set<String> issued(LetterKind kind, String occasion, Collection<String> caseNos);

    Optional<LetterRow> findById(long id);

    Optional<LetterRow> findByNumberText(String number);

    Optional<LetterRow> findByCaseNoAndKindAndOccasion(String caseNo, LetterKind kind, String occasion);

    List<LetterRow> findByCaseNoOrderById(String caseNo);
}
