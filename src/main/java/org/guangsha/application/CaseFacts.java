package org.guangsha.application;

import java.time.LocalDate;
import org.guangsha.policy.Mode;
import org.guangsha.policy.Programme;

/**
 * What a case is, as the procedure and its decisions need it.
 *
 * @param caseNo number for the life of the case, also the business key of every process instance
 * @param socialInsuranceMonths months of social insurance paid in the city, 0 where none
 * @param acceptedOn day of acceptance 受理, null until all papers are there
 * @param dueOn last day to provide for the household (H21.5), null until accepted
 * @param standardsVersion standards in force on the day of acceptance, null until accepted
 * @param wish how the household would rather be provided for, null where it takes either
 */
public record CaseFacts(
        String caseNo,
        long householdId,
        Programme programme,
        ApplicantCategory category,
        int socialInsuranceMonths,
        String communityCode,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate dueOn,
        String standardsVersion,
        Mode wish) {}
