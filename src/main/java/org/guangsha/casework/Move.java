package org.guangsha.casework;

import java.util.List;

/**
 * Tasks that a manager gives to others.
 *
 * @param tasks ids, in the order in which they are dealt out
 * @param to log-ins of those who get them in turn
 * @param back whether they go back to their office instead, unclaimed
 */
public record Move(List<String> tasks, List<String> to, boolean back, String why) {}
