package org.guangsha.exchange;

import java.util.List;

/**
 * A file of events as it was read.
 *
 * @param faults a sentence for each line that is left out, or for the file; they repeat nothing of it
 */
public record ChangeLines(List<ChangeEntry> entries, List<String> faults) {}
