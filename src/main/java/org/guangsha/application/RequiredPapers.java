package org.guangsha.application;

import java.util.List;
import java.util.Set;
import org.guangsha.household.Traits;
import org.guangsha.policy.PaperCondition;
import org.guangsha.policy.PaperRule;

/** Which papers an application still lacks: one list of all of them (Order 11, 2012, art. 8). */
public final class RequiredPapers {

    private RequiredPapers() {}

    /**
     * @param rules the programme's papers
     * @param held kinds already handed in
     */
    public static List<MissingPaper> missing(
            List<PaperRule> rules, ApplicantCategory category, Traits household, Set<String> held) {
        return rules.stream()
                .filter(rule -> applies(rule.when(), category, household))
                .filter(rule -> !held.contains(rule.kind()))
                .map(rule -> new MissingPaper(rule.kind(), rule.title(), rule.source()))
                .toList();
    }

    private static boolean applies(PaperCondition when, ApplicantCategory category, Traits household) {
        return switch (when) {
            case ALWAYS -> true;
            case MARRIED -> household.married();
            case MINIMUM_LIVING -> household.minimumLiving();
            case SPECIAL_GROUP -> household.specialGroup();
            case DWELLING_SOLD -> household.dwellingSold();
            case NEW_EMPLOYEE -> category == ApplicantCategory.NEW_EMPLOYEE;
            case MIGRANT_WORKER -> category == ApplicantCategory.MIGRANT_WORKER;
        };
    }
}
