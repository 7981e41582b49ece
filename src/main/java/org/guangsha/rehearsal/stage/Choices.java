package org.guangsha.rehearsal.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.LiveJson;

/** What a reviewer may choose among, by the properties of the step in the diagram: stands in for {@code reviewChoices}. */
final class Choices implements LiveJson.Source {

    /** As {@code ${reviews.choices(execution)}} asks for it: case, step and definition. */
    private static final String BETWEEN = "\\|";

    private record Properties(List<String> returnsTo, boolean supplement) {}

    private final City city;
    private final RepositoryService repository;
    private final Map<String, Properties> known = new ConcurrentHashMap<>();

    Choices(City city, RepositoryService repository) {
        this.city = city;
        this.repository = repository;
    }

    @Override
    public SpinJsonNode read(String key) {
        String[] parts = key.split(BETWEEN, 3);
        Properties step = known.computeIfAbsent(parts[1] + parts[2], unknown -> read(parts[2], parts[1]));
        List<String> outcomes = new ArrayList<>(List.of("PASS", "REFUSE"));
        if (!step.returnsTo.isEmpty()) {
            outcomes.add("RETURN");
        }
        if (step.supplement && city.file(parts[0]).mayAsk(parts[1])) {
            outcomes.add("SUPPLEMENT");
        }
        return Spin.JSON(Map.of("outcomes", options(outcomes), "returnTargets", options(step.returnsTo)));
    }

    private static List<Map<String, String>> options(List<String> values) {
        return values.stream()
                .map(value -> Map.of("value", value, "label", value))
                .toList();
    }

    private Properties read(String definition, String step) {
        FlowElement element = repository.getBpmnModelInstance(definition).getModelElementById(step);
        Map<String, String> said = new ConcurrentHashMap<>();
        if (element.getExtensionElements() != null) {
            element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(all -> all.getCamundaProperties().stream())
                    .forEach((CamundaProperty one) -> said.put(one.getCamundaName(), one.getCamundaValue()));
        }
        List<String> targets = Arrays.stream(said.getOrDefault("returnsTo", "").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        return new Properties(targets, said.containsKey("supplement"));
    }
}
