package org.guangsha.models.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.models.ModelRule;

/** bpmnlint, rules about what a whole diagram shares: messages, errors and the like; and about links. */
final class LintRoots {

    private static final Map<String, String> REFERENCE =
            Map.of("message", "messageRef", "error", "errorRef", "escalation", "escalationRef", "signal", "signalRef");

    private LintRoots() {}

    static void check(Diagram diagram, Found found) {
        List<Node> shared = diagram.root().children().stream()
                .filter(node -> node.space() == Space.BPMN && REFERENCE.containsKey(node.name()))
                .toList();
        shared.forEach(node -> shared(diagram, node, shared, found));
        diagram.scopes().forEach(scope -> links(scope, found));
    }

    private static void shared(Diagram diagram, Node node, List<Node> all, Found found) {
        String reference = REFERENCE.get(node.name());
        if (node.attributes().containsKey("name") && !node.has("name")) {
            found.add(node, ModelRule.GLOBAL, "没有名称。请在属性面板中写上名称。", "has no name. Give it one in the properties panel.");
        }
        if (diagram.root().within().noneMatch(one -> one.at(reference).equals(node.id()))) {
            found.add(node, ModelRule.GLOBAL, "没有被任何事件使用。可以删去。", "no event uses it. It can be deleted.");
        }
        boolean twice = all.stream()
                .anyMatch(other -> other != node
                        && other.name().equals(node.name())
                        && other.at("name").equals(node.at("name")));
        if (twice) {
            found.add(
                    node,
                    ModelRule.GLOBAL,
                    "另有一个同类的与它同名。请在事件中选用同一个，删去多余的。",
                    "another of its kind bears the same name. Let the events share one and delete the other.");
        }
    }

    private static void links(Node scope, Found found) {
        Map<String, List<Node>> byName = scope.children().stream()
                .filter(node -> node.child(Space.BPMN, "linkEventDefinition").isThere())
                .collect(Collectors.groupingBy(
                        node -> node.child(Space.BPMN, "linkEventDefinition").at("name")));
        byName.forEach((name, events) -> {
            Set<String> kinds = events.stream().map(Node::name).collect(Collectors.toSet());
            long caught = events.stream()
                    .filter(event -> event.name().equals("intermediateCatchEvent"))
                    .count();
            for (Node event : events) {
                if (name.isBlank()) {
                    found.add(
                            event,
                            ModelRule.LINK_EVENT,
                            "链接事件没有链接名称。请写上，与另一端相同。",
                            "the link has no name. Give it the one of its other end.");
                } else if (kinds.size() < 2) {
                    found.add(
                            event,
                            ModelRule.LINK_EVENT,
                            "链接“%s”没有另一端。请在同一层画上同名的另一端。".formatted(name),
                            "link \"%s\" has no other end in this scope. Draw it.".formatted(name));
                } else if (caught > 1 && event.name().equals("intermediateCatchEvent")) {
                    found.add(
                            event,
                            ModelRule.LINK_EVENT,
                            "链接“%s”有多个接收端，只能有一个。请删去多余的。".formatted(name),
                            "link \"%s\" is caught more than once. Keep one.".formatted(name));
                }
            }
        });
    }
}
