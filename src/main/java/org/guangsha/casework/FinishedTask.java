package org.guangsha.casework;

import java.time.Instant;

/**
 * A task somebody has finished, as it is offered to be taken back.
 *
 * @param title of its step
 */
public record FinishedTask(String id, String caseNo, String title, Instant done) {}
