package org.guangsha.eligibility;

import java.util.LinkedHashMap;
import java.util.Map;
import org.guangsha.engine.SetsVariables;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Policy;
import org.guangsha.standards.Standards;

/**
 * What the decision tables read, under the names they read it by: the household's figures and the lines they are held
 * against, in yuan, m², years and months. All numbers are doubles: a decision table silently skips what is text.
 */
@SetsVariables({
    "heads",
    "incomePerHead",
    "minimumLivingLine",
    "lowIncomeLine",
    "lowerMiddleLine",
    "areaPerHead",
    "difficultyLine",
    "assetsPerHead",
    "assetLine",
    "residentYears",
    "residentYearsAsked",
    "insuredMonths",
    "insuredMonthsAsked",
    "applicantAge",
    "singleAgeAsked"
})
public final class TableInputs {

    private TableInputs() {}

    public static Map<String, Double> of(Facts facts, Standards standards, Policy policy) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        inputs.put("heads", (double) facts.heads());
        inputs.put("incomePerHead", yuan(facts.incomePerHeadFen()));
        inputs.put("minimumLivingLine", yuan(standards.minimumLivingIncomeFen()));
        inputs.put("lowIncomeLine", yuan(standards.lowIncomeFen()));
        inputs.put("lowerMiddleLine", yuan(standards.lowerMiddleIncomeFen()));
        inputs.put("areaPerHead", facts.areaPerHead().doubleValue());
        inputs.put("difficultyLine", standards.difficultyArea().doubleValue());
        inputs.put("assetsPerHead", yuan(facts.assetsPerHeadFen()));
        inputs.put("assetLine", yuan(standards.assetLimitFen()));
        inputs.put("residentYears", (double) facts.residentYears());
        inputs.put(
                "residentYearsAsked", policy.residence().registerYears().value().doubleValue());
        inputs.put("insuredMonths", (double) facts.insuredMonths());
        inputs.put(
                "insuredMonthsAsked",
                policy.residence().migrantSocialInsuranceMonths().value().doubleValue());
        inputs.put("applicantAge", (double) facts.applicantAge());
        inputs.put(
                "singleAgeAsked", policy.residence().singleMinimumAge().value().doubleValue());
        return inputs;
    }

    private static double yuan(long fen) {
        return Yuan.of(fen).doubleValue();
    }
}
