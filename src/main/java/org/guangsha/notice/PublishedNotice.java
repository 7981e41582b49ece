package org.guangsha.notice;

import java.time.LocalDate;

/**
 * A notice as the public reads it: words ready to show, nothing that identifies a person.
 *
 * @param level level that publishes, 社区, 街道（镇） or 住房保障部门
 * @param office name of the office that publishes and takes objections
 * @param maskedApplicant the applicant's name with all but the family name covered
 * @param headcount persons of the household
 * @param from first day of the notice
 * @param until last day of the notice, included
 */
public record PublishedNotice(
        long id,
        String caseNo,
        String level,
        String office,
        String maskedApplicant,
        int headcount,
        String programme,
        String community,
        LocalDate from,
        LocalDate until) {

    /** Whether the notice hangs out on this day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
