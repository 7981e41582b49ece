package org.guangsha.models.migration;

import java.time.Instant;

/**
 * A migration that was ordered.
 *
 * @param batchId the engine's batch
 * @param instances how many it began with
 * @param byHand what was mapped by hand, in words; empty where nothing
 */
record Migration(
        long id,
        String key,
        int fromVersion,
        int toVersion,
        String fromId,
        String batchId,
        long instances,
        String byHand,
        boolean restartTimers,
        String person,
        Instant at) {}
