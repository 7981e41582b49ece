package org.guangsha.rehearsal.run;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a rehearsal saw.
 *
 * @param cases in the order of their acceptance
 * @param tasks in the order they were offered
 * @param offices by id
 * @param unrehearsed names in the diagrams that nobody has taught the rehearsal
 * @param failures what the engine refused, and how often
 */
public record Played(
        List<CaseLine> cases,
        List<TaskLine> tasks,
        Map<String, OfficeLine> offices,
        Set<String> unrehearsed,
        Map<String, Integer> failures,
        long end) {}
