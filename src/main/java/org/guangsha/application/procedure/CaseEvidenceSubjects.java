package org.guangsha.application.procedure;

import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.exchange.EvidenceSubject;
import org.guangsha.exchange.EvidenceSubjects;
import org.springframework.stereotype.Component;

/** Whom other registers are asked about in a case. */
@Component
class CaseEvidenceSubjects implements EvidenceSubjects {

    private final CaseRegister cases;

    CaseEvidenceSubjects(CaseRegister cases) {
        this.cases = cases;
    }

    @Override
    public EvidenceSubject of(String caseNo) {
        CaseFacts of = cases.byNo(caseNo);
        return new EvidenceSubject(of.householdId(), of.receivedOn());
    }
}
