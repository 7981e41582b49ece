package org.guangsha.application;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All cases, by number. */
@Service
public class CaseRegister {

    private final HousingCaseRepository cases;
    private final OpenCases openCases;

    CaseRegister(HousingCaseRepository cases, OpenCases openCases) {
        this.cases = cases;
        this.openCases = openCases;
    }

    /** @throws UnknownCase where no case bears this number */
    @Transactional(readOnly = true)
    public CaseFacts byNo(String caseNo) {
        return cases.findByCaseNo(caseNo).map(HousingCase::facts).orElseThrow(() -> new UnknownCase(caseNo));
    }

    /** How the case ended, empty while it is open. */
    @Transactional(readOnly = true)
    public Optional<Outcome> outcome(String caseNo) {
        return cases.findByCaseNo(caseNo)
                .orElseThrow(() -> new UnknownCase(caseNo))
                .outcome();
    }

    /**
     * Closes a case and frees its members to apply again. Closing it again the same way does nothing.
     *
     * @throws UnknownCase where no case bears this number
     * @throws IllegalStateException where it is closed with another outcome
     */
    @Transactional
    public void close(String caseNo, CaseOutcome outcome, String reasonCode, String words, LocalDate on) {
        HousingCase housingCase = cases.holdByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        Optional<Outcome> already = housingCase.outcome();
        if (already.isEmpty()) {
            housingCase.close(new Outcome(outcome, reasonCode, words, on));
            openCases.release(caseNo);
        } else if (already.get().outcome() != outcome) {
            throw new IllegalStateException("案件 " + caseNo + " 已经办结");
        }
    }
}
