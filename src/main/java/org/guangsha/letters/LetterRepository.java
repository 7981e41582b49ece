package org.guangsha.letters;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Adds and finds: a letter once issued stays. */
interface LetterRepository extends Repository<LetterRow, Long> {

    LetterRow save(LetterRow letter);

    Optional<LetterRow> findById(long id);

    Optional<LetterRow> findByNumberText(String number);

    Optional<LetterRow> findByCaseNoAndKindAndOccasion(String caseNo, LetterKind kind, String occasion);

    List<LetterRow> findByCaseNoOrderById(String caseNo);
}
