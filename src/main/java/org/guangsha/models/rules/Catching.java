package org.guangsha.models.rules;

import java.util.List;
import java.util.stream.Stream;
import org.guangsha.models.ModelRule;

/** Whether errors and escalations that a diagram throws are caught: around the step, or by whoever calls the process. */
final class Catching {

    private final Landscape all;

    Catching(Landscape all) {
        this.all = all;
    }

    void check(Diagram diagram, Found found) {
        diagram.flowNodes()
                .filter(node -> List.of("endEvent", "intermediateThrowEvent").contains(node.name()))
                .forEach(node -> Stream.of("error", "escalation").forEach(kind -> thrown(diagram, node, kind, found)));
    }

    private void thrown(Diagram diagram, Node node, String kind, Found found) {
        Node definition = node.child(Space.BPMN, kind + "EventDefinition");
        if (!definition.isThere()) {
            return;
        }
        String code = code(diagram, definition, kind);
        String zh = Kinds.chinese(kind);
        if (code.isEmpty()) {
            found.add(
                    node,
                    ModelRule.UNCAUGHT,
                    "没有写明%s代码。请选用或者新建一个，并填写代码。".formatted(zh),
                    "names no %s code. Choose one or make one, with a code.".formatted(kind));
            return;
        }
        Node process = diagram.processOf(node);
        boolean caught = isCaughtAround(diagram, node, kind, code)
                || all.callsOf(process.id()).stream()
                        .anyMatch(call -> isCaughtAt(call.diagram(), call.step(), kind, code)
                                || isCaughtAround(call.diagram(), call.step(), kind, code));
        if (!caught) {
            found.add(
                    node,
                    ModelRule.UNCAUGHT,
                    "抛出%s %s，没有人接住，流程会当作正常结束。请在外层子流程或者调用它的步骤上加边界事件。".formatted(zh, code),
                    "throws %s %s and nobody catches it, so the process would just end. Attach a boundary event to the sub-process or"
                                    .formatted(kind, code)
                            + " the calling step.");
        }
    }

    /** By an event at the edge of a sub-process that it lies in, or by an event sub-process beside it. */
    private static boolean isCaughtAround(Diagram diagram, Node node, String kind, String code) {
        Node scope = diagram.parent(node);
        while (scope.isThere()) {
            Node around = scope;
            boolean within = scope.children().stream()
                    .filter(Diagram::isEventSubProcess)
                    .filter(handler -> !isWithin(handler, node))
                    .flatMap(handler -> handler.all(Space.BPMN, "startEvent"))
                    .anyMatch(start -> catches(diagram, start, kind, code));
            if (within || isCaughtAt(diagram, around, kind, code)) {
                return true;
            }
            scope = diagram.parent(scope);
        }
        return false;
    }

    private static boolean isWithin(Node handler, Node node) {
        return handler.within().anyMatch(node::equals);
    }

    private static boolean isCaughtAt(Diagram diagram, Node activity, String kind, String code) {
        return activity.isThere()
                && diagram.boundaries(activity).anyMatch(event -> catches(diagram, event, kind, code));
    }

    private static boolean catches(Diagram diagram, Node event, String kind, String code) {
        Node definition = event.child(Space.BPMN, kind + "EventDefinition");
        String caught = code(diagram, definition, kind);
        return definition.isThere() && (caught.isEmpty() || caught.equals(code));
    }

    private static String code(Diagram diagram, Node definition, String kind) {
        return diagram.byId(definition.at(kind + "Ref")).at(kind + "Code");
    }
}
