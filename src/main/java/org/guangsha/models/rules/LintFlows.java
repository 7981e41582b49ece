package org.guangsha.models.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guangsha.models.ModelRule;

/** bpmnlint, rules about flows, and which names are asked for. */
final class LintFlows {

    private static final Set<String> NAMELESS = Set.of("parallelGateway", "eventBasedGateway");

    private LintFlows() {}

    static void check(Diagram diagram, Found found) {
        Set<String> seen = new HashSet<>();
        diagram.flows().forEach(flow -> {
            Node source = diagram.source(flow);
            if (!seen.add(flow.at("sourceRef")
                    + "#"
                    + flow.at("targetRef")
                    + "#"
                    + flow.child(Space.BPMN, "conditionExpression").text())) {
                found.add(
                        flow,
                        ModelRule.NO_DUPLICATE_SEQUENCE_FLOWS,
                        "与另一条连线起点、终点和条件都相同，会走两次。请删去一条。",
                        "another flow has the same source, target and condition; the way would be taken twice. Delete one.");
            }
            conditional(diagram, source, flow, found);
            superfluousLabel(diagram, source, flow, found);
            if (Diagram.hasCondition(flow) && !flow.has("name")) {
                nameless(flow, found);
            }
        });
        diagram.flowNodes()
                .filter(node -> !node.has("name"))
                .filter(node -> !NAMELESS.contains(node.name()) && !Kinds.SUB_PROCESSES.contains(node.name()))
                .filter(node -> !Kinds.GATEWAYS.contains(node.name())
                        || diagram.outgoing(node).size() > 1)
                .forEach(node -> nameless(node, found));
        List.of("participant", "lane")
                .forEach(kind ->
                        diagram.all(kind).filter(node -> !node.has("name")).forEach(node -> nameless(node, found)));
    }

    private static void conditional(Diagram diagram, Node source, Node flow, Found found) {
        boolean forks =
                source.has("default") || diagram.outgoing(source).stream().anyMatch(Diagram::hasCondition);
        if (forks && !Diagram.hasCondition(flow) && !flow.id().equals(source.at("default"))) {
            found.add(
                    flow,
                    ModelRule.CONDITIONAL_FLOWS,
                    "其他出口有条件，这一条没有，也不是默认出口。请写上条件，或者设为默认出口。",
                    "other ways out have conditions, this one has none and is not the default. Give it a condition or make it the"
                            + " default.");
        }
    }

    private static void superfluousLabel(Diagram diagram, Node source, Node flow, Found found) {
        boolean chosen = List.of("exclusiveGateway", "inclusiveGateway").contains(source.name())
                && diagram.outgoing(source).size() > 1;
        if (flow.has("name") && !Diagram.hasCondition(flow) && !flow.id().equals(source.at("default")) && !chosen) {
            found.add(
                    flow,
                    ModelRule.SUPERFLUOUS_LABEL,
                    "这里没有选择，连线不必有名称。可以删去名称。",
                    "there is nothing to choose here, so the flow needs no name. It can be deleted.");
        }
    }

    private static void nameless(Node node, Found found) {
        found.add(
                node,
                ModelRule.LABEL_REQUIRED,
                "没有名称，看图的人不知道是什么。请写上中文名称。",
                "has no name, so nobody sees what it means. Give it a Chinese name.");
    }
}
