package org.guangsha.violation;

import java.time.LocalDate;

/**
 * A violation as far as it has come; what is not done yet is null. Who reported it is not in here, see {@link ViolationReports#reporter}.
 *
 * @param seat code of the housing department's seat that deals with it
 * @param instance id of the process instance, null for a moment at its start
 * @param about what the report says of the household, before it was matched with a case
 * @param caseNo the case it was matched with
 * @param since the day it was done, or began
 * @param mergedInto id of the violation it was put to
 * @param investigationFrom the day the investigation's term is counted from
 * @param round which investigation it is, 1 the first
 * @param found whether the investigation found a violation
 * @param toldOn date of the letter that told facts and grounds
 * @param founded whether it was decided that there is one
 * @param answer what the decision answers to the household's statement
 * @param issuer who issued a false certificate, empty where nobody did
 * @param superior whom the issuer is referred to
 * @param certificate the false certificate
 * @param decisionToldOn date of the letter of the decision
 * @param leftList whether the household left the waiting list by the decision
 */
public record ViolationFacts(
        long id,
        String receipt,
        ReportSource source,
        String seat,
        String instance,
        LocalDate receivedOn,
        String receivedBy,
        ViolationKind reportedKind,
        String about,
        String report,
        String caseNo,
        ViolationKind kind,
        LocalDate since,
        LocalDate screenedOn,
        String screenedBy,
        String screening,
        Long mergedInto,
        LocalDate investigationFrom,
        int round,
        LocalDate investigatedOn,
        String investigatedBy,
        Boolean found,
        String findings,
        String evidence,
        LocalDate signedOn,
        String signedBy,
        String signedWords,
        LocalDate toldOn,
        LocalDate statedOn,
        String statement,
        LocalDate decidedOn,
        String decidedBy,
        Boolean founded,
        String decision,
        String answer,
        String issuer,
        String superior,
        String certificate,
        LocalDate decisionToldOn,
        boolean leftList,
        LocalDate appealedOn,
        String appeal,
        LocalDate reexaminedOn,
        Boolean upheld,
        String reexamination,
        LocalDate closedOn,
        ViolationOutcome outcome) {

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Whether it was decided that there is a violation and no appeal has overturned that. */
    public boolean isSanctioned() {
        return Boolean.TRUE.equals(founded) && !Boolean.FALSE.equals(upheld);
    }

    /** What letters are issued for, and what names its bans; facts told again after another investigation are another letter. */
    String occasion() {
        return "violation-" + id;
    }

    String tellingOccasion() {
        return round == 1 ? occasion() : occasion() + "-" + round;
    }
}
