package org.guangsha.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvidenceAnswerRepository extends JpaRepository<EvidenceAnswerRow, Long> {

    List<EvidenceAnswerRow> findByCaseNoOrderByCheckRoundAscIdAsc(String caseNo);

    Optional<EvidenceAnswerRow> findByCaseNoAndCheckRoundAndSource(String caseNo, int checkRound, String source);

    @Query("select count(a) > 0 from EvidenceAnswerRow a where a.caseNo = :caseNo")
    boolean wasAsked(String caseNo);

    @Query("select a from EvidenceAnswerRow a where a.caseNo = :caseNo and a.state = :state")
    List<EvidenceAnswerRow> in(AnswerState state, String caseNo);

    List<EvidenceAnswerRow> findByOfficeInAndStateOrderByAskedAtAscIdAsc(Collection<String> offices, AnswerState state);

    List<EvidenceAnswerRow> findFirst20ByOfficeInAndStateInOrderByAnsweredAtDescIdDesc(
            Collection<String> offices, Collection<AnswerState> states);
}
