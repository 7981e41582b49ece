package org.guangsha.review;

import java.util.List;

/**
 * What a reviewer hands in, as it came from the form: anything may be missing or wrong.
 *
 * @param outcome name of a {@link ReviewOutcome}
 * @param reasonCode name of a {@link RefusalReason}, where refused
 * @param words the opinion; on a return what is to be done
 * @param returnTo id of the step to return to, where returned
 * @param missing the papers that are missing, where papers are asked for
 * @param methods names of {@link Verification}s
 * @param verifiedOn {@code yyyy-MM-dd}
 * @param verifiedBy who took part
 * @param found what was found
 * @param evidence numbers or titles of the papers on file
 */
record Submission(
        String outcome,
        String reasonCode,
        String words,
        String returnTo,
        List<String> missing,
        List<String> methods,
        String verifiedOn,
        String verifiedBy,
        String found,
        String evidence) {

    /** Without what this review does not ask for: nobody has looked at it, so it is not filed either. */
    Submission onlyWhatIs(Asked asked) {
        return asked.verification() && !is(ReviewOutcome.SUPPLEMENT)
                ? this
                : new Submission(outcome, reasonCode, words, returnTo, missing, List.of(), null, null, null, evidence);
    }

    boolean is(ReviewOutcome what) {
        return what.name().equals(outcome);
    }
}
