package org.guangsha.application;

import java.time.LocalDate;

/**
 * Why an application may not be taken: the reason's code, the member it concerns, the words for the refusal.
 *
 * @param position the member's place in the household, the applicant is 0
 * @param words for people; names nobody
 * @param until last day of a ban, null for other reasons and while a dwelling is to be returned first
 */
public record PrecheckFault(Code code, int position, String memberName, String words, LocalDate until) {

    /** Grounds of refusal at intake (H21.6, Z四(三), Z九(三)). */
    public enum Code {
        BANNED,
        DOUBLE_ENTITLEMENT,
        OPEN_CASE
    }
}
