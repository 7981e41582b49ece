package org.guangsha.waitinglist;

import java.time.Instant;
import org.guangsha.policy.Programme;

/**
 * One waiting list.
 *
 * @param listArea code of the housing department's seat
 * @param waiting how many households wait
 * @param rankedAt when it was last ranked, null where never
 */
public record ListSummary(long id, Programme programme, String listArea, int waiting, Instant rankedAt) {}
