package org.guangsha.models.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The variables that a single step leaves behind, as far as its diagram and the program say. */
final class Produced {

    /** Extension property of a process, step or event: more variables that are there from here on, separated by commas. */
    static final String VARIABLES = "variables";

    private static final List<String> NAMED_BY = List.of(
            "camunda:resultVariable",
            "camunda:elementVariable",
            "camunda:errorCodeVariable",
            "camunda:errorMessageVariable",
            "camunda:escalationCodeVariable",
            "camunda:initiator");

    private static final Set<String> LOOP =
            Set.of("loopCounter", "nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances");

    private final Landscape all;
    private final Written written;

    Produced(Landscape all, Written written) {
        this.all = all;
        this.written = written;
    }

    /** Of the node itself, without what lies within a sub-process. */
    Set<String> by(Diagram diagram, Node node) {
        Set<String> names = new HashSet<>();
        own(node).forEach(part -> {
            NAMED_BY.stream().filter(part::has).map(part::at).forEach(names::add);
            if (part.is(Space.CAMUNDA, "formField")) {
                names.add(part.id());
            }
            if (part.is(Space.CAMUNDA, "outputParameter") || part.is(Space.CAMUNDA, "inputParameter")) {
                names.add(part.at("name"));
            }
            if (part.is(Space.BPMN, "multiInstanceLoopCharacteristics")) {
                names.addAll(LOOP);
            }
        });
        names.addAll(listed(node));
        written.at(node).stream()
                .flatMap(El::names)
                .forEach(bean -> names.addAll(all.program().sets().getOrDefault(bean, Set.of())));
        if (node.name().equals("callActivity")) {
            names.addAll(Passing.out(node));
        }
        names.addAll(form(diagram, node));
        names.addAll(message(diagram, node));
        if (isUnknowable(node)) {
            names.add(Passing.EVERYTHING);
        }
        return names;
    }

    /** Variables that an extension property says are there. */
    static Set<String> listed(Node node) {
        Set<String> names = new HashSet<>(List.of(node.property(VARIABLES).split("[,，、\\s]+")));
        names.remove("");
        return names;
    }

    private static Stream<Node> own(Node node) {
        return Stream.concat(
                Stream.of(node),
                node.children().stream()
                        .filter(child ->
                                !Diagram.isFlowNode(child) && !child.name().equals("sequenceFlow"))
                        .flatMap(Produced::own));
    }

    private Set<String> form(Diagram diagram, Node node) {
        String ref = node.at("camunda:formRef");
        if (ref.isBlank()) {
            return Set.of();
        }
        if (!El.isIn(ref)) {
            Landscape.Form form = all.forms().get(ref);
            return form == null ? Set.of(Passing.EVERYTHING) : form.keys();
        }
        Set<String> keys = new HashSet<>();
        List<String> named = all.callsOf(diagram.processOf(node).id()).stream()
                .map(call -> call.step().property(References.FORM))
                .toList();
        for (String form : named) {
            keys.addAll(all.forms().containsKey(form) ? all.forms().get(form).keys() : Set.of());
        }
        return named.isEmpty() ? Set.of(Passing.EVERYTHING) : keys;
    }

    private Set<String> message(Diagram diagram, Node node) {
        boolean waits = Set.of("startEvent", "intermediateCatchEvent", "boundaryEvent", "receiveTask")
                .contains(node.name());
        return waits ? all.program().sends().getOrDefault(Landscape.message(diagram, node), Set.of()) : Set.of();
    }

    /** Where something that no file describes may leave whatever it likes. */
    private boolean isUnknowable(Node node) {
        boolean outside = node.at("camunda:type").equals("external")
                || node.has("camunda:class")
                || !node.property(Implementations.OUTSIDE).isEmpty()
                        && listed(node).isEmpty();
        boolean ownPage =
                node.has("camunda:formKey") && !node.at("camunda:formKey").startsWith("camunda-forms:");
        boolean signalled = node.child(Space.BPMN, "signalEventDefinition").isThere()
                && Map.of("intermediateCatchEvent", 1, "boundaryEvent", 1, "startEvent", 1)
                        .containsKey(node.name());
        return outside || ownPage || signalled;
    }
}
