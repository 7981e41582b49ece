package org.guangsha.letters;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeliveryRepository extends Repository<DeliveryRow, Long> {

    DeliveryRow save(DeliveryRow delivery);

    /** Of all letters of a case, in the order they were recorded. */
    @Query("""
            select d from DeliveryRow d, LetterRow l where d.letterId = l.id and l.caseNo = :caseNo
            order by d.recordedAt, d.id""")
    List<DeliveryRow> ofCase(String caseNo);

    /** The cases with a letter of this kind that was received on this day or later, also where a later row corrects it. */
    @Query("""
            select distinct l.caseNo from DeliveryRow d, LetterRow l
            where d.letterId = l.id and l.kind = :kind and d.deliveredOn >= :since""")
    List<String> casesSince(LetterKind kind, LocalDate since);
}
