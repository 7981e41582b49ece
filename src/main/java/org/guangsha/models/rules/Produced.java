package org.guangsha.models.rules;

import java.util.HashSet;
import java.util.List;
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

    private static final Set<String> WAITING =
            Set.of("startEvent", "intermediateCatchEvent", "boundaryEvent", "receiveTask");

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
        names.addAll(byBeans(node));
        if (node.name().equals("callActivity")) {
            names.addAll(Passing.out(node));
        }
        names.addAll(form(diagram, node));
        names.addAll(message(diagram, node));
        if (isUnknowable(node) || namesUnknownBean(node)) {
            names.add(Passing.EVERYTHING);
        }
        return names;
    }

    /** What the beans set that are named at a node, or at the process. */
    Set<String> byBeans(Node place) {
        Set<String> names = new HashSet<>();
        written.at(place).stream()
                .flatMap(El::names)
                .forEach(bean -> names.addAll(all.program().sets().getOrDefault(bean, Set.of())));
        return names;
    }

    /** Variables that an extension property says are there. */
    static Set<String> listed(Node node) {
        Set<String> names = new HashSet<>(List.of(node.property(VARIABLES).split("[,，、\\s]+")));
        names.remove("");
        return names;
    }

    /** Of a bean that is not there, which is told, nobody knows what it would set. */
    private boolean namesUnknownBean(Node node) {
        return own(node)
                .flatMap(part -> Stream.of(part.at("camunda:delegateExpression"), part.at("delegateExpression")))
                .filter(expression -> !expression.isBlank())
                .anyMatch(expression -> !all.program().beans().containsKey(expression.replaceAll("[${}#\\s]", "")));
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
        if (!El.isIn(ref)) {
            boolean unknown = !ref.isBlank() || node.at("camunda:formKey").startsWith(Landscape.BY_FILE);
            return all.form(node).map(Landscape.Form::keys).orElse(unknown ? Set.of(Passing.EVERYTHING) : Set.of());
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
        boolean waits = WAITING.contains(node.name());
        return waits ? all.program().sends().getOrDefault(Landscape.message(diagram, node), Set.of()) : Set.of();
    }

    /** Where something that no file describes may leave whatever it likes. */
    private boolean isUnknowable(Node node) {
        boolean outside = node.at("camunda:type").equals("external")
                || node.has("camunda:class")
                || !node.property(Implementations.OUTSIDE).isEmpty()
                        && listed(node).isEmpty();
        boolean ownPage =
                node.has("camunda:formKey") && !node.at("camunda:formKey").startsWith(Landscape.BY_FILE);
        boolean signalled = node.child(Space.BPMN, "signalEventDefinition").isThere() && WAITING.contains(node.name());
        return outside || ownPage || signalled;
    }
}
