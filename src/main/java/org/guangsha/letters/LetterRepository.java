package org.guangsha.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and finds: a letter once issued stays. */
interface LetterRepository extends Repository<LetterRow, Long> {

    LetterRow save(LetterRow letter);

    List<LetterRow> saveAll(Iterable<LetterRow> letters);

    /** Case and occasion of each, with a blank between them. Arrays: one statement for however many. */
    @Query(nativeQuery = true, value = """
            select case_no || ' ' || occasion from letter
            where kind = :kind and case_no = any(:caseNos) and occasion = any(:occasions)""")
    Set<String> issued(String kind, String[] caseNos, String[] occasions);

    Optional<LetterRow> findById(long id);

    Optional<LetterRow> findByNumberText(String number);

    Optional<LetterRow> findByCaseNoAndKindAndOccasion(String caseNo, LetterKind kind, String occasion);

    List<LetterRow> findByCaseNoOrderById(String caseNo);
}
