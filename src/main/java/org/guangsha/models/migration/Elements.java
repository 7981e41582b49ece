package org.guangsha.models.migration;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The elements of one version of a diagram, as a migration sees them. */
final class Elements {

    static final String BODY = "#multiInstanceBody";

    private static final String EXTERNAL = "external";

    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();

    Elements(BpmnModelInstance diagram) {
        diagram.getModelElementsByType(FlowNode.class).forEach(node -> nodes.put(node.getId(), node));
    }

    Optional<FlowNode> find(String id) {
        return Optional.ofNullable(nodes.get(bare(id)));
    }

    Collection<FlowNode> all() {
        return nodes.values();
    }

    /** 逐项办理 stands behind what is done for each of several. */
    String name(String id) {
        String name = find(id).map(FlowNode::getName)
                .filter(given -> given != null && !given.isBlank())
                .map(given -> given.replaceAll("\\s+", " "))
                .orElse(bare(id));
        return id.endsWith(BODY) ? name + "（逐项办理）" : name;
    }

    /** Whether an instance may stand there, or wait for it to happen. */
    static boolean holds(FlowNode node) {
        return isWork(node)
                || node instanceof EventBasedGateway
                || node instanceof CatchEvent && !(node instanceof StartEvent)
                || node instanceof StartEvent
                        && node.getParentElement() instanceof SubProcess within
                        && within.triggeredByEvent()
                || node.isCamundaAsyncBefore()
                || node.isCamundaAsyncAfter();
    }

    /** What the program does at once nobody waits for. */
    private static boolean isWork(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof CallActivity
                || node instanceof SubProcess
                || node instanceof Activity && EXTERNAL.equals(node.getAttributeValueNs(CAMUNDA_NS, "type"));
    }

    /** The step itself or the sub-process around it that is done once for each of several; the innermost. */
    Optional<FlowNode> several(String id) {
        ModelElementInstance at = find(id).orElse(null);
        while (at instanceof FlowNode node) {
            if (node instanceof Activity step && step.getLoopCharacteristics() != null) {
                return Optional.of(node);
            }
            at = node.getParentElement();
        }
        return Optional.empty();
    }

    boolean isTimer(String id) {
        return find(id).filter(node -> events(node).stream().anyMatch(TimerEventDefinition.class::isInstance))
                .isPresent();
    }

    /** Whether it waits for a message, a signal, a condition or a moment. */
    boolean waits(String id) {
        return find(id).filter(node ->
                        node instanceof ReceiveTask || events(node).stream().anyMatch(Elements::isTrigger))
                .isPresent();
    }

    /** Kind by which elements may stand in for each other: type, and for events what they wait for. */
    static String kind(FlowNode node) {
        return node.getElementType().getTypeName()
                + events(node).stream()
                        .map(event -> event.getElementType().getTypeName())
                        .collect(Collectors.joining());
    }

    /** Id of the sub-process or process it lies in, of a boundary event the step it hangs on. */
    static String scope(FlowNode node) {
        return node instanceof BoundaryEvent event && event.getAttachedTo() != null
                ? event.getAttachedTo().getId()
                : node.getParentElement().getAttributeValue("id");
    }

    /** What the engine keeps in a table until it happens; errors and the like only come from within. */
    private static boolean isTrigger(EventDefinition event) {
        return event instanceof TimerEventDefinition
                || event instanceof MessageEventDefinition
                || event instanceof SignalEventDefinition
                || event instanceof ConditionalEventDefinition;
    }

    private static Collection<EventDefinition> events(FlowNode node) {
        return node.getChildElementsByType(EventDefinition.class);
    }

    /** Without what the engine adds for the body. */
    static String bare(String id) {
        return id.endsWith(BODY) ? id.substring(0, id.length() - BODY.length()) : id;
    }
}
