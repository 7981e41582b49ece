package org.guangsha.models.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A diagram of procedures, with what leads where. */
final class Diagram {

    private final String file;
    private final Node root;
    private final Map<String, Node> byId = new LinkedHashMap<>();
    private final Map<Node, Node> parents = new HashMap<>();
    private final Map<String, List<Node>> incoming;
    private final Map<String, List<Node>> outgoing;
    private final List<Node> processes;
    private final List<Node> scopes;
    private final List<Node> flowNodes;
    private final List<Node> flows;
    private final Map<Node, List<Node>> flowNodesOf = new HashMap<>();
    private final Map<String, List<Node>> boundaries = new HashMap<>();

    Diagram(String file, Node root) {
        this.file = file;
        this.root = root;
        index(root);
        incoming = flowsBy("targetRef");
        outgoing = flowsBy("sourceRef");
        processes = root.all(Space.BPMN, "process")
                .filter(process -> "true".equals(process.at("isExecutable")))
                .toList();
        scopes = processes.stream()
                .flatMap(Node::within)
                .filter(node -> node.space() == Space.BPMN)
                .filter(node -> node.name().equals("process") || Kinds.SUB_PROCESSES.contains(node.name()))
                .toList();
        scopes.forEach(scope -> flowNodesOf.put(
                scope, scope.children().stream().filter(Diagram::isFlowNode).toList()));
        flowNodes = scopes.stream().flatMap(this::flowNodes).toList();
        flows = scopes.stream()
                .flatMap(scope -> scope.all(Space.BPMN, "sequenceFlow"))
                .toList();
        flowNodes.stream()
                .filter(node -> node.name().equals("boundaryEvent"))
                .forEach(event -> boundaries.merge(event.at("attachedToRef"), List.of(event), Diagram::both));
    }

    private void index(Node node) {
        if (!node.id().isEmpty()) {
            byId.putIfAbsent(node.id(), node);
        }
        for (Node child : node.children()) {
            parents.put(child, node);
            index(child);
        }
    }

    private Map<String, List<Node>> flowsBy(String end) {
        Map<String, List<Node>> flows = new HashMap<>();
        all("sequenceFlow").forEach(flow -> flows.merge(flow.at(end), List.of(flow), Diagram::both));
        return flows;
    }

    private static List<Node> both(List<Node> some, List<Node> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    String file() {
        return file;
    }

    Node root() {
        return root;
    }

    /** {@link Node#NONE} where nothing has this id. */
    Node byId(String id) {
        return byId.getOrDefault(id, Node.NONE);
    }

    Node parent(Node of) {
        return parents.getOrDefault(of, Node.NONE);
    }

    /** All elements of a kind, at whatever depth. */
    Stream<Node> all(String kind) {
        return root.within().filter(node -> node.is(Space.BPMN, kind));
    }

    /** The procedures that the engine runs; others are there to be looked at. */
    List<Node> processes() {
        return processes;
    }

    /** Processes and sub-processes: whatever has a course of its own. */
    Stream<Node> scopes() {
        return scopes.stream();
    }

    /** Activities, events and gateways of all procedures. */
    Stream<Node> flowNodes() {
        return flowNodes.stream();
    }

    /** Activities, events and gateways directly within. */
    Stream<Node> flowNodes(Node scope) {
        return flowNodesOf.getOrDefault(scope, List.of()).stream();
    }

    static boolean isFlowNode(Node node) {
        return node.space() == Space.BPMN && Kinds.FLOW_NODES.contains(node.name());
    }

    /** Sequence flows of all procedures. */
    Stream<Node> flows() {
        return flows.stream();
    }

    List<Node> incoming(Node node) {
        return incoming.getOrDefault(node.id(), List.of());
    }

    List<Node> outgoing(Node node) {
        return outgoing.getOrDefault(node.id(), List.of());
    }

    Node source(Node flow) {
        return byId(flow.at("sourceRef"));
    }

    Node target(Node flow) {
        return byId(flow.at("targetRef"));
    }

    /** What the flow or event is called by its definitions: timer, message, error and so on. */
    static List<Node> definitions(Node event) {
        return event.children().stream()
                .filter(child -> child.space() == Space.BPMN && child.name().endsWith("EventDefinition"))
                .toList();
    }

    static boolean isEventSubProcess(Node node) {
        return Kinds.SUB_PROCESSES.contains(node.name()) && "true".equals(node.at("triggeredByEvent"));
    }

    static boolean hasCondition(Node flow) {
        return flow.child(Space.BPMN, "conditionExpression").isThere();
    }

    /** The process that an element belongs to. */
    Node processOf(Node element) {
        Node at = element;
        while (at.isThere() && !at.is(Space.BPMN, "process")) {
            at = parent(at);
        }
        return at;
    }

    /** The activity that a boundary event sits on. */
    Node host(Node boundary) {
        return byId(boundary.at("attachedToRef"));
    }

    /** Boundary events of an activity. */
    Stream<Node> boundaries(Node activity) {
        return boundaries.getOrDefault(activity.id(), List.of()).stream();
    }
}
