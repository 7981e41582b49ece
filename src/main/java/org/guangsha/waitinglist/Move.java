package org.guangsha.waitinglist;

import java.time.Instant;

/**
 * A change of one household's rank.
 *
 * @param cause in words, who or what made the list be ranked anew
 * @param own whether it was this household that joined, left or was scored anew; else it was moved by others
 * @param from rank before, 0 where it was not on the list
 * @param to rank after, 0 where it has left
 */
public record Move(Instant at, RunKind kind, String cause, boolean own, int from, int to) {}
