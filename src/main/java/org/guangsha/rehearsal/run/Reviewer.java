package org.guangsha.rehearsal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guangsha.rehearsal.plan.Plan;
import org.guangsha.rehearsal.rules.Chance;
import org.guangsha.rehearsal.stage.Chooser;

/** What a reviewer chooses in a form, by the percents of the plan. */
final class Reviewer implements Chooser {

    private static final String PASS = "PASS";
    private static final String REFUSE = "REFUSE";

    private final Plan.Choices plan;
    private final Chance chance;
    private final TaskLine at;

    Reviewer(Plan.Choices plan, Chance chance, TaskLine at) {
        this.plan = plan;
        this.chance = chance;
        this.at = at;
    }

    @Override
    public String choose(String field, List<String> options, boolean mustBeRefused) {
        if (mustBeRefused
                && options.contains(PASS)
                && options.contains(REFUSE)
                && chance.happens(plan.againstTheFindingPercent(), at.caseNo(), at.chance() + " finding")) {
            return REFUSE;
        }
        List<Double> weights =
                weights(options, plan.of(at.step().id(), at.step().caller()));
        return options.get(chance.weighed(weights, at.caseNo(), at.chance() + " " + field));
    }

    private List<Double> weights(List<String> options, Map<String, Double> named) {
        List<Double> weights = new ArrayList<>();
        double left = 100
                - options.stream()
                        .mapToDouble(option -> named.getOrDefault(option, 0.0))
                        .sum();
        boolean anyNamed = options.stream().anyMatch(named::containsKey);
        boolean rest = false;
        for (String option : options) {
            if (named.containsKey(option)) {
                weights.add(named.get(option));
            } else if (anyNamed) {
                weights.add(rest ? 0 : Math.max(0, left));
                rest = true;
            } else {
                double others = (100 - plan.firstPercent()) / Math.max(1, options.size() - 1);
                weights.add(weights.isEmpty() ? plan.firstPercent() : others);
            }
        }
        boolean nothing = weights.stream().allMatch(weight -> weight <= 0);
        return nothing ? options.stream().map(option -> 1.0).toList() : weights;
    }
}
