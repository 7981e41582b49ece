package org.guangsha.review;

import java.util.List;

/**
 * What a reviewer hands in, as it came from the form: anything may be missing or wrong.
 *
 * @param outcome name of a {@link ReviewOutcome}
 * @param reasonCode name of a {@link RefusalReason}, where refused
 * @param words the opinion; on a return what is to be done
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
        List<String> methods,
        String verifiedOn,
        String verifiedBy,
        String found,
        String evidence) {

    /** Without what this review does not ask for: nobody has looked at it, so it is not filed either. */
    Submission onlyWhatIs(Asked asked) {
        return asked.verification()
                ? this
                : new Submission(outcome, reasonCode, words, List.of(), null, null, null, evidence);
    }
}
