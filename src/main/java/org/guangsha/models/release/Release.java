package org.guangsha.models.release;

import java.time.Instant;

/**
 * One deployment.
 *
 * @param deploymentId the engine's id of it
 * @param person log-in of who deployed, empty where the program did by itself
 * @param reason empty where nobody has given one
 * @param explainedBy who gave the reason afterwards, empty where it came with the deployment
 * @param undoes the release that this one took back, 0 where none
 * @param checked what the check said
 */
public record Release(
        long id,
        String deploymentId,
        Origin origin,
        Instant at,
        String person,
        String reason,
        String explainedBy,
        long undoes,
        String checked) {

    public boolean isExplained() {
        return !reason.isEmpty();
    }

    /** The reason as people read it. */
    public String why() {
        return isExplained() ? reason : origin.unexplained();
    }
}
