package org.guangsha.casework;

import java.time.Instant;
import java.util.List;

/**
 * A step that was taken back: its opinion stays on file but no longer counts.
 *
 * @param person who had done the step and took it back
 * @param begun when the step's task began
 * @param done when it was done, the opinion was recorded in between
 */
public record TakenBackMark(
        String caseNo, String step, String taskId, String person, Instant begun, Instant done, String why, Instant at) {

    /** Whether it is this opinion of the case that was taken back. */
    public boolean isOf(String opinionStep, String reviewer, Instant recordedAt) {
        return step.equals(opinionStep)
                && person.equals(reviewer)
                && !recordedAt.isBefore(begun)
                && !recordedAt.isAfter(done);
    }

    /** Whether one of these marks says so. */
    public static boolean anyIsOf(List<TakenBackMark> marks, String step, String reviewer, Instant recordedAt) {
        return marks.stream().anyMatch(mark -> mark.isOf(step, reviewer, recordedAt));
    }
}
