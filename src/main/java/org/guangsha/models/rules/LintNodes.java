package org.guangsha.models.rules;

import java.util.List;
import org.guangsha.models.ModelRule;

/** bpmnlint, rules about single activities, events and gateways and what is connected to them. */
final class LintNodes {

    private LintNodes() {}

    static void check(Diagram diagram, Found found) {
        diagram.flowNodes().forEach(node -> {
            connected(diagram, node, found);
            if (Kinds.GATEWAYS.contains(node.name())) {
                gateway(diagram, node, found);
            } else {
                activityOrEvent(diagram, node, found);
            }
        });
    }

    private static void connected(Diagram diagram, Node node, Found found) {
        boolean in = !diagram.incoming(node).isEmpty();
        boolean out = !diagram.outgoing(node).isEmpty();
        boolean free = Diagram.isEventSubProcess(node)
                || isForCompensation(node)
                || diagram.parent(node).name().equals("adHocSubProcess");
        if (free) {
            return;
        }
        if (!in && !out && !node.name().equals("callActivity")) {
            found.add(
                    node,
                    ModelRule.NO_DISCONNECTED,
                    "没有与任何步骤相连。请用连线接入流程，或者删去。",
                    "is connected to nothing. Connect it or delete it.");
            return;
        }
        if (!in && !List.of("startEvent", "boundaryEvent").contains(node.name()) && !isLink(node)) {
            found.add(
                    node,
                    ModelRule.NO_IMPLICIT_START,
                    "没有连线进入，永远走不到这里。请从前一步骤连线过来。",
                    "no flow leads here, so it is never reached. Connect the step before it.");
        }
        if (!out
                && !node.name().equals("endEvent")
                && !(isLink(node) && node.name().startsWith("intermediateThrow"))) {
            found.add(
                    node,
                    ModelRule.NO_IMPLICIT_END,
                    "没有连线离开，流程到这里就断了。请连到下一步骤或者结束事件。",
                    "no flow leads on, so the course breaks off here. Connect it to the next step or to an end event.");
        }
    }

    private static void gateway(Diagram diagram, Node gateway, Found found) {
        int in = diagram.incoming(gateway).size();
        int out = diagram.outgoing(gateway).size();
        if (in > 1 && out > 1) {
            found.add(
                    gateway,
                    ModelRule.NO_GATEWAY_JOIN_FORK,
                    "既汇合又分开。请画成两个网关：前一个汇合，后一个分开。",
                    "joins and forks at once. Draw two gateways: one that joins, then one that forks.");
        }
        if (in == 1 && out == 1) {
            found.add(
                    gateway,
                    ModelRule.SUPERFLUOUS_GATEWAY,
                    "只有一进一出，没有作用。可以删去。",
                    "has one way in and one way out, so it does nothing. It can be deleted.");
        }
        if (gateway.name().equals("complexGateway")) {
            found.add(
                    gateway,
                    ModelRule.NO_COMPLEX_GATEWAY,
                    "复杂网关流程引擎不执行。请改用排他、并行或者包容网关。",
                    "the engine does not run complex gateways. Use an exclusive, parallel or inclusive one.");
        }
        if (gateway.name().equals("inclusiveGateway")) {
            found.add(
                    gateway,
                    ModelRule.NO_INCLUSIVE_GATEWAY,
                    "包容网关不易看懂，能用排他或者并行网关的，请改用。",
                    "inclusive gateways are hard to read; where an exclusive or parallel one will do, use it.");
        }
        if (gateway.name().equals("eventBasedGateway")) {
            eventBased(diagram, gateway, found);
        }
    }

    private static void eventBased(Diagram diagram, Node gateway, Found found) {
        List<Node> out = diagram.outgoing(gateway);
        if (out.size() < 2) {
            found.add(
                    gateway,
                    ModelRule.EVENT_BASED_GATEWAY,
                    "事件网关至少要等两个事件。请再画一个，或者删去网关。",
                    "waits for two events at least. Draw another, or delete the gateway.");
        }
        out.stream()
                .filter(Diagram::hasCondition)
                .forEach(flow -> found.add(
                        flow,
                        ModelRule.EVENT_BASED_GATEWAY,
                        "事件网关之后的连线不能带条件。请删去条件。",
                        "a flow behind an event-based gateway bears no condition. Delete it."));
    }

    private static void activityOrEvent(Diagram diagram, Node node, Found found) {
        if (diagram.incoming(node).size() > 1) {
            found.add(
                    node,
                    ModelRule.FAKE_JOIN,
                    "有多条连线直接进入，来一次做一次，不会等齐。确需等齐的，请先用并行网关汇合。",
                    "several flows lead straight into it: it is done once for each. Where it should wait for all, join them first.");
        }
        long plain = diagram.outgoing(node).stream()
                .filter(flow -> !Diagram.hasCondition(flow) && !flow.id().equals(node.at("default")))
                .count();
        if (plain > 1) {
            found.add(
                    node,
                    ModelRule.NO_IMPLICIT_SPLIT,
                    "有多条无条件的连线离开，会同时走。请用并行网关分开，或者用排他网关选择。",
                    "several flows leave it without condition and all are taken. Fork with a parallel gateway, or choose with an"
                            + " exclusive one.");
        }
        if (Kinds.EVENTS.contains(node.name()) && Diagram.definitions(node).size() > 1) {
            found.add(
                    node,
                    ModelRule.SINGLE_EVENT_DEFINITION,
                    "一个事件只能有一个类型。请拆成几个事件。",
                    "an event has one type. Draw several events.");
        }
    }

    static boolean isForCompensation(Node node) {
        return "true".equals(node.at("isForCompensation"))
                || node.child(Space.BPMN, "compensateEventDefinition").isThere()
                        && node.name().equals("boundaryEvent");
    }

    private static boolean isLink(Node node) {
        return node.child(Space.BPMN, "linkEventDefinition").isThere();
    }
}
