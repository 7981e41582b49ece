package org.guangsha.exchange;

/**
 * What a source answered of one member, for a reviewer to read.
 *
 * @param source what officials call it
 * @param member masked name
 * @param words the answer in a sentence, 无记录 where the register does not know the person
 */
public record EvidenceLine(String source, String member, String words) {}
