package org.guangsha.eligibility;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.standards.Standards;
import org.guangsha.testing.DecisionTable;
import org.guangsha.testing.SampleStandards;

/** The tables of eligibility as they lie in {@code processes/}. */
final class DecisionTables {

    /** 15 m² and 80,000 yuan a head; a head and month 760, 1,549 and 2,700 yuan. */
    static final Standards STANDARDS = SampleStandards.HANDAN;

    /** 5 years of register, singles from 35, migrants 12 months of insurance. */
    static final Policy POLICY = Policy.of("handan");

    private static final Map<String, DecisionTable> TABLES = new ConcurrentHashMap<>();

    private DecisionTables() {}

    static String of(Programme programme) {
        return "eligibility-" + programme.name().toLowerCase().replace('_', '-');
    }

    /** The rows hit, each by the names of its outputs. */
    static List<Map<String, Object>> decide(String table, Map<String, Object> inputs) {
        return TABLES.computeIfAbsent(table, DecisionTable::new).decide(inputs).getResultList();
    }
}
