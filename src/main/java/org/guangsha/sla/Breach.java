package org.guangsha.sla;

import java.time.Instant;

/**
 * A missed deadline.
 *
 * @param taskId the task that was late, or what is found by such an id instead; null for a whole case
 * @param office whose it was, {@code street-130403005}
 * @param due the moment by which it had to be done
 * @param breached when the engine's timer noticed
 * @param cleared when it was done after all, null while it is not
 */
public record Breach(
        ClockKind clock, String caseNo, String taskId, String office, Instant due, Instant breached, Instant cleared) {}
