package org.guangsha.exchange;

/**
 * An answer as it is kept.
 *
 * @param sha256 of the answer as it came, 64 hexadecimal digits
 * @param raw the answer as it came, base64
 * @param people what it says of each person, JSON
 */
record KeptAnswer(String sha256, String raw, String people) {}
