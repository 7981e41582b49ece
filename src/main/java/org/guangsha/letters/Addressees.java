package org.guangsha.letters;

/** Says to whom the letters of a case go; the procedure that leads cases knows. */
public interface Addressees {

    /** Name of the applicant, as it is on file today. */
    String applicant(String caseNo);
}
