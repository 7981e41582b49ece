package org.guangsha.policy;

/**
 * A value of the policy pack and where it comes from.
 *
 * @param source article of a policy document ({@code H21.5}, {@code Z五(一)}), {@code FACTS <topic>}, {@code GB/T 2260}
 *     or {@code assumption}
 */
public record Sourced<T>(T value, String source) {}
