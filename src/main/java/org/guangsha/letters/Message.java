package org.guangsha.letters;

import java.time.Instant;

/**
 * A letter on its way to a household by one channel.
 *
 * @param letter id of the letter
 * @param sentAt when it was handed over, null until then
 */
public record Message(long id, String caseNo, long letter, Channel channel, MessageState state, Instant sentAt) {}
