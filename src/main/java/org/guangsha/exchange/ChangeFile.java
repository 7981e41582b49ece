package org.guangsha.exchange;

import java.time.Instant;
import java.util.List;

/**
 * A file of events that was read.
 *
 * @param events how many of them were new
 * @param faults a sentence for each line that was left out
 */
public record ChangeFile(String source, String name, Instant takenAt, int events, List<String> faults) {}
