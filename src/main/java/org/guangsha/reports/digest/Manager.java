package org.guangsha.reports.digest;

import java.util.Set;

/**
 * A manager who can be written to.
 *
 * @param areas codes of the areas managed
 */
record Manager(String username, String email, Set<String> areas) {}
