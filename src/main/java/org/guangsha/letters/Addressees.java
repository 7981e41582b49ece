package org.guangsha.letters;

/** Says to whom the letters of a case go; the procedure that leads cases knows. */
public interface Addressees {

    /** Name of the applicant, as it is on file today. */
    String applicant(String caseNo);

    /** Where the applicant may be reached today; {@link Contact#NONE} also of a case that is not known. */
    Contact contact(String caseNo);

    /** The office whose people see a sending that fails. */
    String office(String caseNo);
}
