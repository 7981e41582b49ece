package org.guangsha.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.guangsha.engine.AsksTable;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;
import org.springframework.stereotype.Component;

/** Asks the tables that are deployed what they would say, beside any procedure. */
@Component
@AsksTable(
        keys = Judge.LEVEL,
        inputs = {},
        inputsOf = TableInputs.class,
        outputs = "incomeLevel")
@AsksTable(
        keys = {
            "eligibility-low-rent",
            "eligibility-affordable-sale",
            "eligibility-public-rental",
            "eligibility-price-capped"
        },
        inputs = {"category", "incomeLevel"},
        inputsOf = TableInputs.class,
        outputs = {"aspect", "figure", "threshold", "unit", "passed", "reasonCode", "words"})
public class Judge {

    static final String LEVEL = "income-level";

    private final DecisionService tables;
    private final Policy policy;

    Judge(DecisionService tables, Policy policy) {
        this.tables = tables;
        this.policy = policy;
    }

    /** Id of the table that judges households of this programme. */
    public static String table(Programme programme) {
        return "eligibility-" + programme.name().toLowerCase().replace('_', '-');
    }

    /**
     * Level and eligibility of a household by other standards than those it was judged by.
     *
     * @param category name of the applicant's category, as the tables know it
     * @throws IllegalStateException where a table leaves an aspect unjudged
     */
    public Judgement judge(Facts facts, String category, Programme programme, Standards by) {
        Found found = ask(facts, category, programme, by);
        return new Judgement(found.level(), found.checks().stream().allMatch(Check::passed));
    }

    /**
     * As {@link #judge}, with every figure and threshold, to be filed.
     *
     * @throws IllegalStateException where a table leaves an aspect unjudged
     */
    public Finding find(String caseNo, Facts facts, String category, Programme programme, Standards by, LocalDate on) {
        Found found = ask(facts, category, programme, by);
        boolean eligible = found.checks().stream().allMatch(Check::passed);
        return new Finding(caseNo, by.version(), by.sample(), on, found.level(), eligible, facts, found.checks());
    }

    private record Found(IncomeLevel level, List<Check> checks) {}

    private Found ask(Facts facts, String category, Programme programme, Standards by) {
        Map<String, Object> inputs = new LinkedHashMap<>(TableInputs.of(facts, by, policy));
        inputs.put("category", category);
        String level = tables.evaluateDecisionTableByKey(LEVEL)
                .decisionDefinitionWithoutTenantId()
                .variables(inputs)
                .evaluate()
                .getSingleEntry();
        inputs.put("incomeLevel", level);
        String table = table(programme);
        List<Check> checks = Verdict.read(
                table,
                tables.evaluateDecisionTableByKey(table)
                        .decisionDefinitionWithoutTenantId()
                        .variables(inputs)
                        .evaluate()
                        .getResultList());
        return new Found(IncomeLevel.valueOf(level), checks);
    }
}
