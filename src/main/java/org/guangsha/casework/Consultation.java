package org.guangsha.casework;

import java.time.Instant;

/**
 * A question to a colleague while a task waits.
 *
 * @param asker log-in of whoever has the task
 * @param answer null while there is none
 * @param withdrawnAt when the question was taken back, null where it was not
 */
public record Consultation(
        String caseNo,
        String step,
        String taskId,
        String asker,
        String colleague,
        String question,
        Instant askedAt,
        String answer,
        Instant answeredAt,
        Instant withdrawnAt) {

    public boolean isOpen() {
        return answeredAt == null && withdrawnAt == null;
    }
}
