package org.guangsha.casefile;

import java.util.List;
import org.guangsha.exchange.AnswerFacts;
import org.guangsha.exchange.Discrepancy;
import org.guangsha.exchange.EvidenceLine;
import org.guangsha.exchange.EvidenceService;

/**
 * What other registers were asked about a case and what they said.
 *
 * @param answers every check of every round
 * @param lines what the last round says of each member
 * @param discrepancies where that differs from the declaration; for people to look at, it decides nothing
 */
record EvidenceSheet(List<AnswerFacts> answers, List<EvidenceLine> lines, List<Discrepancy> discrepancies) {

    private static final int ENOUGH_TO_COMPARE = 12;

    static EvidenceSheet of(String caseNo, EvidenceService evidence) {
        return new EvidenceSheet(evidence.of(caseNo), evidence.lines(caseNo), evidence.discrepancies(caseNo));
    }

    /** The beginning of an answer's hash, empty where there is no answer. */
    public String hash(AnswerFacts answer) {
        return answer.sha256() == null ? "" : answer.sha256().substring(0, ENOUGH_TO_COMPARE);
    }
}
