package org.guangsha.exchange;

/**
 * Where the declaration and a register differ: for a reviewer to look at, it decides nothing.
 *
 * @param member masked name, 全家 for the household as a whole
 * @param declared what was declared, in words
 * @param exchanged what the registers say, in words
 * @param words the difference in a sentence
 */
public record Discrepancy(DiscrepancyKind kind, String member, String declared, String exchanged, String words) {}
