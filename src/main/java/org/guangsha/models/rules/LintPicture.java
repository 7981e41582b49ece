package org.guangsha.models.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.models.ModelRule;

/** bpmnlint, rules about the picture: everything is drawn, and nothing over anything else. */
final class LintPicture {

    private static final Set<String> DRAWN = Stream.concat(
                    Kinds.FLOW_NODES.stream(),
                    Stream.of(
                            "sequenceFlow",
                            "participant",
                            "lane",
                            "messageFlow",
                            "dataObjectReference",
                            "dataStoreReference",
                            "textAnnotation",
                            "group"))
            .collect(Collectors.toUnmodifiableSet());

    private LintPicture() {}

    static void check(Diagram diagram, Found found) {
        Map<String, Node> drawn = new HashMap<>();
        diagram.root()
                .within()
                .filter(node -> node.space() == Space.BPMNDI && node.has("bpmnElement"))
                .forEach(node -> drawn.put(node.at("bpmnElement"), node));
        diagram.root()
                .within()
                .filter(node -> node.space() == Space.BPMN && DRAWN.contains(node.name()))
                .filter(node -> !drawn.containsKey(node.id()))
                .forEach(node -> found.add(
                        node,
                        ModelRule.NO_BPMNDI,
                        "没有画在图上，看图的人看不到。请在 Modeler 中重新画上，或者删去。",
                        "is not drawn, so nobody sees it. Draw it again in the Modeler, or delete it."));
        Set<Node> overlapping = new LinkedHashSet<>();
        Set<Node> outside = new LinkedHashSet<>();
        diagram.root().all(Space.BPMN, "process").forEach(process -> {
            Node pool = diagram.all("participant")
                    .filter(participant -> participant.at("processRef").equals(process.id()))
                    .findFirst()
                    .orElse(Node.NONE);
            scope(process, Box.of(drawn.get(pool.id())), drawn, overlapping, outside);
        });
        overlapping.forEach(node -> found.add(
                node, ModelRule.NO_OVERLAPPING_ELEMENTS, "与别的元素重叠。请移开。", "overlaps another element. Move it aside."));
        outside.forEach(node -> found.add(
                node,
                ModelRule.NO_OVERLAPPING_ELEMENTS,
                "画在所属框的外面。请移到框内。",
                "lies outside of the frame it belongs to. Move it inside."));
    }

    private static void scope(
            Node scope, Box frame, Map<String, Node> drawn, Set<Node> overlapping, Set<Node> outside) {
        List<Node> nodes = scope.children().stream().filter(Diagram::isFlowNode).toList();
        for (int i = 0; i < nodes.size(); i++) {
            Node one = nodes.get(i);
            Box box = Box.of(drawn.get(one.id()));
            if (box.isThere() && frame.isThere() && !box.isInside(frame)) {
                outside.add(one);
            }
            for (Node other : nodes.subList(i + 1, nodes.size())) {
                if (box.meets(Box.of(drawn.get(other.id()))) && !isHost(one, other)) {
                    overlapping.addAll(List.of(one, other));
                }
            }
            if (Kinds.SUB_PROCESSES.contains(one.name())) {
                boolean open = drawn.containsKey(one.id())
                        && "true".equals(drawn.get(one.id()).at("isExpanded"));
                scope(one, open ? box : Box.of(null), drawn, overlapping, outside);
            }
        }
    }

    private static boolean isHost(Node one, Node other) {
        return one.at("attachedToRef").equals(other.id())
                || other.at("attachedToRef").equals(one.id());
    }

    private record Box(double left, double top, double right, double bottom) {

        static Box of(Node shape) {
            Node bounds = shape == null ? Node.NONE : shape.child(Space.DC, "Bounds");
            List<Double> numbers = new ArrayList<>();
            for (String side : List.of("x", "y", "width", "height")) {
                try {
                    numbers.add(Double.valueOf(bounds.at(side)));
                } catch (NumberFormatException notDrawn) {
                    return new Box(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
                }
            }
            return new Box(
                    numbers.get(0), numbers.get(1), numbers.get(0) + numbers.get(2), numbers.get(1) + numbers.get(3));
        }

        boolean isThere() {
            return !Double.isNaN(left);
        }

        /** False where either is not drawn. */
        boolean meets(Box other) {
            return right >= other.left && other.right >= left && bottom >= other.top && other.bottom >= top;
        }

        boolean isInside(Box frame) {
            return left >= frame.left && top >= frame.top && right <= frame.right && bottom <= frame.bottom;
        }
    }
}
