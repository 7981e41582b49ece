package org.guangsha.models.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which variables may be there at each step of a process: those that some way to the step may have produced. */
final class Variables {

    private final Landscape all;
    private final Diagram diagram;
    private final Produced produced;
    private final Node process;
    private final Map<Node, Set<String>> own = new HashMap<>();
    private final Map<Node, Set<String>> before = new HashMap<>();
    private final Map<Node, Set<String>> leaves = new HashMap<>();
    private final Map<Node, Set<String>> at = new HashMap<>();
    private final List<Node> inside;
    private final Set<String> byItself = new HashSet<>();
    private final Set<String> anywhere;
    private final Set<String> atStart;
    private final boolean startKnown;

    Variables(Landscape all, Landscape.Procedure procedure, Written written) {
        this.all = all;
        diagram = procedure.diagram();
        process = procedure.process();
        produced = new Produced(all, written);
        Set<String> programs = all.program().starts().get(process.id());
        List<Landscape.Call> calls = all.callsOf(process.id());
        Set<String> listed = Produced.listed(process);
        atStart = new HashSet<>(listed);
        atStart.addAll(programs == null ? Set.of() : programs);
        calls.forEach(call -> atStart.addAll(Passing.in(call.step())));
        atStart.addAll(produced.byBeans(process));
        startKnown = programs != null || !calls.isEmpty() || !listed.isEmpty() || startsByItself();
        inside = inside(process).toList();
        inside.forEach(node -> {
            own.put(node, produced.by(diagram, node));
            before.put(node, new HashSet<>());
            byItself.addAll(own.get(node));
        });
        leaves.put(process, byItself);
        inside.forEach(node -> {
            Set<String> names = new HashSet<>(own.get(node));
            inside(node).forEach(inner -> names.addAll(own.get(inner)));
            leaves.put(node, names);
        });
        anywhere = union(atStart, byItself);
        spread();
    }

    /** Whether nobody hands it anything when it begins: a timer does, or its own form. */
    private boolean startsByItself() {
        List<Node> starts = process.all(Space.BPMN, "startEvent").toList();
        return !starts.isEmpty()
                && starts.stream()
                        .allMatch(start ->
                                start.child(Space.BPMN, "timerEventDefinition").isThere()
                                        || start.child(Space.BPMN, "messageEventDefinition")
                                                .isThere());
    }

    Node process() {
        return process;
    }

    /** Whether it is known what the process begins with. */
    boolean isStartKnown() {
        return startKnown;
    }

    Set<String> atStart() {
        return atStart;
    }

    /** What a node, flow or the process itself may read. */
    Set<String> at(Node place) {
        if (place == process) {
            return anywhere;
        }
        Node node = place.name().equals("sequenceFlow") ? diagram.source(place) : place;
        return at.computeIfAbsent(node, one -> union(before.getOrDefault(one, Set.of()), leaves(one)));
    }

    /** Everything that any step may produce, and what it begins with. */
    Set<String> anywhere() {
        return anywhere;
    }

    /** Everything that any of its steps may produce. */
    Set<String> byItself() {
        return byItself;
    }

    /** The step that produces a variable, {@link Node#NONE} where none does. */
    Node producerOf(String name) {
        return inside.stream()
                .filter(node -> own.get(node).contains(name))
                .findFirst()
                .orElse(Node.NONE);
    }

    private Stream<Node> inside(Node scope) {
        return diagram.flowNodes(scope).flatMap(node -> Stream.concat(Stream.of(node), inside(node)));
    }

    /** What a node leaves behind, with all that lies within it. */
    private Set<String> leaves(Node node) {
        return leaves.getOrDefault(node, Set.of());
    }

    private void spread() {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Node node : inside) {
                grew |= before.get(node).addAll(arriving(node));
            }
        }
    }

    private Set<String> arriving(Node node) {
        Node scope = diagram.parent(node);
        if (node.name().equals("boundaryEvent")) {
            Node host = diagram.host(node);
            return union(before.getOrDefault(host, Set.of()), leaves(host));
        }
        if (diagram.incoming(node).isEmpty()) {
            // an event may begin a sub-process of its own at any time
            Set<String> around = scope == process
                    ? atStart
                    : union(before.getOrDefault(scope, Set.of()), own.getOrDefault(scope, Set.of()));
            return Diagram.isEventSubProcess(scope)
                    ? union(around, leaves(diagram.parent(scope)))
                    : linked(node, around);
        }
        Set<String> names = new HashSet<>();
        for (Node flow : diagram.incoming(node)) {
            Node source = diagram.source(flow);
            names.addAll(before.getOrDefault(source, Set.of()));
            names.addAll(leaves(source));
        }
        return names;
    }

    /** What comes through a link comes from its other end; so does whatever else has no flow of its own. */
    private Set<String> linked(Node node, Set<String> around) {
        boolean starts = node.name().equals("startEvent");
        return starts ? around : union(around, leaves(diagram.parent(node)));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> names = new HashSet<>(some);
        names.addAll(more);
        return names;
    }
}
