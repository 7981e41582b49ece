package org.guangsha.provision;

import java.util.List;
import java.util.Map;
import org.guangsha.policy.Mode;

/**
 * What is agreed between the office and a household.
 *
 * @param monthly subsidy a month in yuan, two places
 * @param working how that comes about: rows of {@code item}, {@code working} and {@code value}
 * @param sample whether it rests on standards that are a demonstration
 */
record Agreement(
        String applicant,
        String programme,
        Mode mode,
        String words,
        String monthly,
        List<Map<String, String>> working,
        boolean sample) {}
