package org.guangsha.exchange;

import java.util.List;

/**
 * How an answer for the whole city was read.
 *
 * @param people of whom something sound was said, of those asked about
 * @param faulty people whose entries are not as agreed
 * @param faults the first of what is wrong, by line; nothing of what stands there
 * @param sha256 of the answer as it came
 */
public record CityReading(long people, long faulty, List<String> faults, String sha256) {}
