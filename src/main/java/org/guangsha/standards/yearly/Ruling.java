package org.guangsha.standards.yearly;

import java.time.Instant;
import java.util.Set;
import org.guangsha.area.Department;

/**
 * What the city said to a draft.
 *
 * @param round how often it had sent the draft back before
 * @param departments who is to propose anew; nobody where approved
 * @param words the reasons; may be empty where approved
 * @param by log-in
 */
public record Ruling(int round, boolean approved, Set<Department> departments, String words, String by, Instant at) {}
