package org.guangsha.models.rules;

import java.util.List;
import org.guangsha.models.ModelRule;

/** bpmnlint, rules about processes and sub-processes: how they start and how they end. */
final class LintScopes {

    private LintScopes() {}

    static void check(Diagram diagram, Found found) {
        diagram.scopes().forEach(scope -> {
            if (scope.name().equals("adHocSubProcess")) {
                adHoc(scope, found);
            } else {
                startsAndEnds(scope, found);
                if (Diagram.isEventSubProcess(scope)) {
                    typedStart(scope, found);
                } else if (Kinds.SUB_PROCESSES.contains(scope.name())) {
                    blankStart(scope, found);
                }
            }
            singleBlankStart(scope, found);
            superfluousTermination(diagram, scope, found);
        });
    }

    private static void adHoc(Node scope, Found found) {
        scope.children().stream()
                .filter(child -> child.is(Space.BPMN, "startEvent") || child.is(Space.BPMN, "endEvent"))
                .forEach(
                        event -> found.add(
                                event,
                                ModelRule.AD_HOC_SUB_PROCESS,
                                "随意子流程内不能有开始事件和结束事件。请删去它，或者改用普通子流程。",
                                "an ad-hoc sub-process has neither start nor end events. Delete it, or use a plain sub-process."));
    }

    private static void startsAndEnds(Node scope, Found found) {
        if (starts(scope).isEmpty()) {
            found.add(
                    scope,
                    ModelRule.START_EVENT_REQUIRED,
                    "没有开始事件。请画上开始事件，并连到第一个步骤。",
                    "has no start event. Draw one and connect it to the first step.");
        }
        if (scope.all(Space.BPMN, "endEvent").findAny().isEmpty()) {
            found.add(
                    scope,
                    ModelRule.END_EVENT_REQUIRED,
                    "没有结束事件。请画上结束事件，并把最后的步骤连到它。",
                    "has no end event. Draw one and connect the last step to it.");
        }
    }

    private static void typedStart(Node scope, Found found) {
        starts(scope).stream()
                .filter(start -> Diagram.definitions(start).isEmpty())
                .forEach(start -> found.add(
                        start,
                        ModelRule.EVENT_SUB_PROCESS_TYPED_START_EVENT,
                        "事件子流程须由消息、定时、错误等触发，这个开始事件没有类型。请为它选定类型。",
                        "an event sub-process is triggered by a message, timer, error or the like; this start event has no type."
                                + " Choose one."));
    }

    private static void blankStart(Node scope, Found found) {
        starts(scope).stream()
                .filter(start -> !Diagram.definitions(start).isEmpty())
                .forEach(start -> found.add(
                        start,
                        ModelRule.SUB_PROCESS_BLANK_START_EVENT,
                        "子流程由流程走到时开始，开始事件不能带类型。请改为空白开始事件，或者把子流程改为事件子流程。",
                        "a sub-process begins when the flow reaches it; its start event has no type. Make it blank, or make this an"
                                + " event sub-process."));
    }

    private static void singleBlankStart(Node scope, Found found) {
        if (starts(scope).stream()
                        .filter(start -> Diagram.definitions(start).isEmpty())
                        .count()
                > 1) {
            found.add(
                    scope,
                    ModelRule.SINGLE_BLANK_START_EVENT,
                    "有多个空白开始事件，流程引擎不知从哪里开始。请只留一个，其余的选定类型。",
                    "has several blank start events, so nothing says where to begin. Keep one and give the others a type.");
        }
    }

    private static void superfluousTermination(Diagram diagram, Node scope, Found found) {
        List<Node> ends = diagram.flowNodes(scope)
                .filter(node -> diagram.outgoing(node).isEmpty())
                .toList();
        List<Node> terminating = ends.stream().filter(LintScopes::terminates).toList();
        if (terminating.size() == 1 && ends.stream().allMatch(end -> terminates(end) || interrupts(end))) {
            found.add(
                    terminating.get(0),
                    ModelRule.SUPERFLUOUS_TERMINATION,
                    "只有这一个出口，不必用终止结束事件。可改为普通结束事件。",
                    "is the only way out, so it need not terminate. A plain end event will do.");
        }
    }

    private static List<Node> starts(Node scope) {
        return scope.all(Space.BPMN, "startEvent").toList();
    }

    private static boolean terminates(Node end) {
        return end.name().equals("endEvent")
                && end.child(Space.BPMN, "terminateEventDefinition").isThere();
    }

    private static boolean interrupts(Node end) {
        return Diagram.isEventSubProcess(end)
                && starts(end).stream().anyMatch(start -> !"false".equals(start.at("isInterrupting")));
    }
}
