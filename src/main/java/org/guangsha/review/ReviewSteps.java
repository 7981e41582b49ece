package org.guangsha.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Reads what a diagram says of its steps. */
final class ReviewSteps {

    private ReviewSteps() {}

    static Map<String, String> properties(FlowElement step) {
        ExtensionElements own = step.getExtensionElements();
        return own == null
                ? Map.of()
                : own.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    /** Ids of the steps to which a step returns a case, the nearest first; none where it returns to none. */
    static List<String> returnsTo(Map<String, String> properties) {
        return Arrays.stream(properties.getOrDefault("returnsTo", "").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /**
     * Name of another step of the same diagram.
     *
     * @throws IllegalStateException where the diagram has none of this id
     */
    static String title(FlowElement from, String step) {
        if (from.getModelInstance().getModelElementById(step) instanceof FlowElement named) {
            return named.getName();
        }
        throw new IllegalStateException("步骤 %s 的扩展属性 returnsTo 写了不存在的步骤 %s".formatted(from.getId(), step));
    }
}
