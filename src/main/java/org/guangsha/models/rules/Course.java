package org.guangsha.models.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guangsha.models.ModelRule;

/** Whether every step is reached, every way ends, and what is joined comes together. */
final class Course {

    private final Diagram diagram;
    private final Found found;

    private Course(Diagram diagram, Found found) {
        this.diagram = diagram;
        this.found = found;
    }

    static void check(Diagram diagram, Found found) {
        Course course = new Course(diagram, found);
        diagram.scopes()
                .filter(scope -> !scope.name().equals("adHocSubProcess"))
                .forEach(course::scope);
    }

    private void scope(Node scope) {
        List<Node> nodes = diagram.flowNodes(scope).toList();
        List<Node> first = nodes.stream()
                .filter(node -> diagram.incoming(node).isEmpty() && !node.name().equals("boundaryEvent"))
                .toList();
        Set<Node> reached = from(first, this::next);
        nodes.stream()
                .filter(node -> !reached.contains(node))
                .forEach(node -> found.add(
                        node,
                        ModelRule.UNREACHABLE,
                        "从开始事件走不到这里。请从前面的步骤连线过来，或者删去。",
                        "cannot be reached from a start event. Connect it to the steps before, or delete it."));
        List<Node> last =
                nodes.stream().filter(node -> next(node).findAny().isEmpty()).toList();
        Set<Node> ending = from(last, node -> before(node, nodes));
        nodes.stream()
                .filter(node -> reached.contains(node) && !ending.contains(node))
                .filter(node -> from(next(node).toList(), this::next).contains(node))
                .findFirst()
                .ifPresent(
                        node -> found.add(
                                node,
                                ModelRule.NEVER_ENDS,
                                "从这里起只会循环，走不到结束事件。请在循环中加一个通往结束的出口。",
                                "from here on the course only goes round and never ends. Give the loop a way out to an end event."));
        nodes.stream().filter(this::joins).forEach(this::deadlock);
    }

    private static Set<Node> from(List<Node> first, Function<Node, Stream<Node>> step) {
        Set<Node> reached = new HashSet<>(first);
        Deque<Node> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            step.apply(open.pop()).filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    /** Where a token may go from here: along flows, out at the edge, through a link. */
    private Stream<Node> next(Node node) {
        Stream<Node> along =
                diagram.outgoing(node).stream().map(diagram::target).filter(Node::isThere);
        return Stream.of(along, diagram.boundaries(node), linked(node)).flatMap(Function.identity());
    }

    private Stream<Node> before(Node node, List<Node> nodes) {
        return nodes.stream().filter(one -> next(one).anyMatch(node::equals));
    }

    private Stream<Node> linked(Node node) {
        Node link = node.child(Space.BPMN, "linkEventDefinition");
        if (!link.isThere() || !node.name().equals("intermediateThrowEvent")) {
            return Stream.empty();
        }
        return diagram.parent(node)
                .all(Space.BPMN, "intermediateCatchEvent")
                .filter(other -> other.child(Space.BPMN, "linkEventDefinition")
                        .at("name")
                        .equals(link.at("name")));
    }

    private boolean joins(Node node) {
        return node.name().equals("parallelGateway") && diagram.incoming(node).size() > 1;
    }

    /** Two ways that part at a choice never both arrive. */
    private void deadlock(Node join) {
        Set<Node> choices = new HashSet<>();
        for (Node flow : diagram.incoming(join)) {
            Node at = diagram.source(flow);
            Set<Node> seen = new HashSet<>();
            while (diagram.incoming(at).size() == 1 && diagram.outgoing(at).size() == 1 && seen.add(at)) {
                at = diagram.source(diagram.incoming(at).get(0));
            }
            boolean choice = Set.of("exclusiveGateway", "eventBasedGateway").contains(at.name());
            if (choice && !choices.add(at)) {
                found.add(
                        join,
                        ModelRule.PARALLEL_DEADLOCK,
                        "要等各路到齐，但其中几路在“%s”只会走一条，永远等不齐。请改用排他网关汇合。".formatted(title(at)),
                        "waits for all ways, but \"%s\" takes only one of them, so it waits for ever. Join with an exclusive gateway."
                                .formatted(title(at)));
                return;
            }
        }
    }

    private static String title(Node node) {
        return node.has("name") ? node.at("name") : node.id();
    }
}
