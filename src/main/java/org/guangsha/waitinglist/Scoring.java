package org.guangsha.waitinglist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.engine.DeployedTables;
import org.guangsha.money.Yuan;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;

/** Scores households by one version of the tables under one version of the standards; numbers go in as doubles (decision 008). */
final class Scoring {

    private final DeployedTables.Table scores;
    private final DeployedTables.Table levels;
    private final Standards standards;
    private final Map<List<Object>, Score> known = new HashMap<>();

    Scoring(DeployedTables.Table scores, DeployedTables.Table levels, Standards standards) {
        this.scores = scores;
        this.levels = levels;
        this.standards = standards;
    }

    Standards standards() {
        return standards;
    }

    /** The points of a household that has waited so many full months. */
    Score of(WaitingFacts facts, int waitedMonths) {
        return known.computeIfAbsent(
                List.of(facts, waitedMonths),
                unknown ->
                        ScoreRows.read(scores.ask(inputs(facts, waitedMonths)).getResultList()));
    }

    /** The household at the income level that the lines of these standards give it. */
    WaitingFacts levelled(WaitingFacts facts) {
        String level = levels.ask(lines(facts)).getSingleEntry();
        return facts.at(IncomeLevel.valueOf(level));
    }

    private Map<String, Object> inputs(WaitingFacts facts, int waitedMonths) {
        return Map.of(
                "incomeLevel", facts.level().name(),
                "incomePerHead", yuan(facts.incomePerHeadFen()),
                "areaPerHead", facts.areaPerHead().doubleValue(),
                "difficultyLine", standards.difficultyArea().doubleValue(),
                "heads", (double) facts.heads(),
                "specialGroups",
                        facts.groups().stream().map(Enum::name).sorted().toList(),
                "waitedMonths", (double) waitedMonths);
    }

    private Map<String, Object> lines(WaitingFacts facts) {
        return Map.of(
                "incomePerHead", yuan(facts.incomePerHeadFen()),
                "minimumLivingLine", yuan(standards.minimumLivingIncomeFen()),
                "lowIncomeLine", yuan(standards.lowIncomeFen()),
                "lowerMiddleLine", yuan(standards.lowerMiddleIncomeFen()));
    }

    private static double yuan(long fen) {
        return Yuan.of(fen).doubleValue();
    }
}
