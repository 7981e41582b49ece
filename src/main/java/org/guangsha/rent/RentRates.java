package org.guangsha.rent;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.guangsha.engine.AsksTable;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.rent.rules.OverstaySteps;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;
import org.springframework.stereotype.Component;

/** What a square metre costs whom: {@code processes/rent.dmn} asked with the published standards. */
@Component
@AsksTable(
        keys = RentRates.TABLE,
        inputs = {
            "programme",
            "incomeLevel",
            "raised",
            "overstayed",
            "overstayPercent",
            "rentRateMinimumLivingFen",
            "rentRateLowFen",
            "marketRentFen",
            "publicRentalPercent"
        },
        outputs = {"rateFen", "percent", "words"})
class RentRates {

    static final String TABLE = "rent";

    private final DecisionService decisions;
    private final int publicRentalPercent;
    private final OverstaySteps overstay;

    RentRates(DecisionService decisions, Policy policy) {
        this.decisions = decisions;
        this.publicRentalPercent = policy.rent().publicRentalPercent().value();
        this.overstay = OverstaySteps.of(policy.exit());
    }

    /**
     * @param overstayMonth as {@link Tenancy#overstayMonth}
     * @throws IllegalStateException where the table has no row, or not one only
     */
    Rate of(Programme programme, IncomeLevel level, boolean raised, int overstayMonth, Standards standards) {
        int overstayPercent = overstay.percent(overstayMonth);
        DmnDecisionTableResult rows = decisions
                .evaluateDecisionTableByKey(TABLE)
                .decisionDefinitionWithoutTenantId()
                .variables(inputs(programme, level, raised, overstayPercent, standards, publicRentalPercent))
                .evaluate();
        if (rows.size() != 1) {
            throw new IllegalStateException("租金标准表对 %s、%s 没有唯一的一行".formatted(programme.chinese(), level.chinese()));
        }
        return rate(rows.getSingleResult().getEntryMap());
    }

    static Map<String, Object> inputs(
            Programme programme,
            IncomeLevel level,
            boolean raised,
            int overstayPercent,
            Standards standards,
            int publicRentalPercent) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("programme", programme.name());
        inputs.put("incomeLevel", level.name());
        inputs.put("raised", raised);
        inputs.put("overstayed", overstayPercent > 0);
        inputs.put("overstayPercent", overstayPercent);
        inputs.put("rentRateMinimumLivingFen", standards.rentRateMinimumLivingFen());
        inputs.put("rentRateLowFen", standards.rentRateLowFen());
        inputs.put("marketRentFen", standards.marketRentFen());
        inputs.put("publicRentalPercent", publicRentalPercent);
        return inputs;
    }

    static Rate rate(Map<String, Object> row) {
        return new Rate(((Number) row.get("rateFen")).longValue(), ((Number) row.get("percent")).intValue(), (String)
                row.get("words"));
    }
}
