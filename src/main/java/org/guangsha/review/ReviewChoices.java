package org.guangsha.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.LiveJson;
import org.guangsha.supplement.Supplements;
import org.springframework.stereotype.Component;

/**
 * What a reviewer may choose among: {@code outcomes}, and {@code returnTargets} where the case may be returned. Asking
 * for papers is offered until the step has done so.
 */
@Component(ReviewChoices.BEAN)
class ReviewChoices implements LiveJson.Source {

    static final String BEAN = "reviewChoices";

    private static final String BETWEEN = "|";

    private final RepositoryService repository;
    private final Supplements supplements;

    ReviewChoices(RepositoryService repository, Supplements supplements) {
        this.repository = repository;
        this.supplements = supplements;
    }

    static LiveJson of(DelegateExecution caller) {
        String step = String.join(
                BETWEEN,
                caller.getProcessBusinessKey(),
                caller.getCurrentActivityId(),
                caller.getProcessDefinitionId());
        return new LiveJson(BEAN, step);
    }

    @Override
    public SpinJsonNode read(String key) {
        String[] parts = key.split("\\" + BETWEEN, 3);
        FlowElement step = repository.getBpmnModelInstance(parts[2]).getModelElementById(parts[1]);
        Map<String, String> properties = ReviewSteps.properties(step);
        List<Map<String, String>> targets = ReviewSteps.returnsTo(properties).stream()
                .map(id -> option(id, ReviewSteps.title(step, id)))
                .toList();
        boolean asks = properties.containsKey("supplement") && !supplements.asked(parts[0], parts[1]);
        return Spin.JSON(Map.of("outcomes", outcomes(!targets.isEmpty(), asks), "returnTargets", targets));
    }

    private static List<Map<String, String>> outcomes(boolean returns, boolean asks) {
        List<ReviewOutcome> outcomes = new ArrayList<>(List.of(ReviewOutcome.PASS, ReviewOutcome.REFUSE));
        if (returns) {
            outcomes.add(ReviewOutcome.RETURN);
        }
        if (asks) {
            outcomes.add(ReviewOutcome.SUPPLEMENT);
        }
        return outcomes.stream()
                .map(outcome -> option(outcome.name(), outcome.chinese()))
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
