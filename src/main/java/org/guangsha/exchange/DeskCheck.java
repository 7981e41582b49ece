package org.guangsha.exchange;

import java.time.Instant;

/**
 * A check that waits for its answer, as an official sees it.
 *
 * @param stuck whether nothing happens before somebody acts
 * @param trouble why there is no answer yet, in words; empty before the first try
 * @param nextTry when the engine asks again, null where nobody will, or at once
 */
public record DeskCheck(AnswerFacts check, boolean stuck, String trouble, Instant nextTry) {}
