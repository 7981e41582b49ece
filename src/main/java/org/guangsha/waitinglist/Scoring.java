package org.guangsha.waitinglist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.guangsha.money.Yuan;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;

/** Scores households by one version of the tables under one version of the standards; numbers go in as doubles (decision 008). */
final class Scoring {

    private final DmnEngine dmn;
    private final DmnDecision scores;
    private final DmnDecision levels;
    private final Standards standards;
    private final Map<List<Object>, Score> known = new HashMap<>();

    Scoring(DmnEngine dmn, DmnDecision scores, DmnDecision levels, Standards standards) {
        this.dmn = dmn;
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
                unknown -> ScoreRows.read(dmn.evaluateDecisionTable(scores, inputs(facts, waitedMonths))
                        .getResultList()));
    }

    /** The household at the income level that the lines of these standards give it. */
    WaitingFacts levelled(WaitingFacts facts) {
        String level = dmn.evaluateDecisionTable(levels, lines(facts)).getSingleEntry();
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
