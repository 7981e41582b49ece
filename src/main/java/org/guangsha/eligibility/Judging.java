package org.guangsha.eligibility;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.engine.DeployedTables;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;

/** The tables of one moment under one version of the standards. Nothing is kept by it. */
public final class Judging {

    private final DeployedTables tables;
    private final Policy policy;
    private final Standards standards;
    private final DeployedTables.Table levels;
    private final Map<Programme, DeployedTables.Table> eligibility = new EnumMap<>(Programme.class);

    Judging(DeployedTables tables, Policy policy, Standards standards) {
        this.tables = tables;
        this.policy = policy;
        this.standards = standards;
        this.levels = tables.latest(Judge.LEVEL);
    }

    public Standards standards() {
        return standards;
    }

    /**
     * Level and eligibility of a household with every figure, threshold and rule that hit.
     *
     * @param category name of the applicant's category, as the tables know it
     * @throws IllegalStateException where a table leaves an aspect unjudged
     */
    public Finding judge(String caseNo, Facts facts, String category, Programme programme, LocalDate on) {
        Map<String, Object> inputs = new LinkedHashMap<>(TableInputs.of(facts, standards, policy));
        inputs.put("category", category);
        String level = levels.ask(inputs).getSingleEntry();
        inputs.put("incomeLevel", level);
        List<Check> checks = Verdict.read(
                Judge.table(programme), table(programme).ask(inputs).getResultList());
        return new Finding(
                caseNo,
                standards.version(),
                standards.sample(),
                on,
                IncomeLevel.valueOf(level),
                checks.stream().allMatch(Check::passed),
                facts,
                checks);
    }

    private DeployedTables.Table table(Programme programme) {
        return eligibility.computeIfAbsent(programme, of -> tables.latest(Judge.table(of)));
    }
}
