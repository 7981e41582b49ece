package org.guangsha.exchange;

/** Says whom a case is about; the procedure that asks knows. */
public interface EvidenceSubjects {

    EvidenceSubject of(String caseNo);
}
