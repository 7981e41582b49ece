package org.guangsha.letters;

/**
 * An e-mail to a member of staff; no letter to a household goes this way.
 *
 * @param key the same for the same mail however often it is tried
 */
public record Mail(String key, String to, String subject, String text) {}
