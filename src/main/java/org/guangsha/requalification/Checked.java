package org.guangsha.requalification;

import org.guangsha.application.CaseFacts;
import org.guangsha.eligibility.Finding;
import org.guangsha.requalification.rules.Compared;

/**
 * A household checked, before anything of it is kept.
 *
 * @param facts null where no case bears the number
 * @param applicant name, empty where nobody is left
 * @param finding what the tables say of it, null where it is in doubt
 * @param compared null where its file cannot be compared
 * @param words everything in doubt or changed, for people
 */
public record Checked(
        Requalification of,
        CaseFacts facts,
        String applicant,
        CheckOutcome outcome,
        Finding finding,
        Compared compared,
        String words) {}
