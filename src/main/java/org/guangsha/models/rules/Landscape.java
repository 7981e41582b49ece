package org.guangsha.models.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All models side by side, as they would be after the change.
 *
 * @param forms by id
 * @param decisions variables that each decision reads, by key
 * @param together bare names of the files that are deployed in one go
 */
record Landscape(
        List<Diagram> diagrams,
        Map<String, Form> forms,
        Map<String, Set<String>> decisions,
        Map<String, String> fileOfDecision,
        Set<String> together,
        Program program,
        Grammar grammar) {

    /** A process with the diagram it is drawn in. */
    record Procedure(Diagram diagram, Node process) {

        String key() {
            return process.id();
        }
    }

    /** A step that calls another process. */
    record Call(Diagram diagram, Node step) {}

    /**
     * A form, as far as others have to do with it.
     *
     * @param keys variables that it hands in
     * @param needs variables that it shows or decides by, other than its own
     */
    record Form(String file, String id, Set<String> keys, Set<String> needs) {}

    Stream<Procedure> procedures() {
        return diagrams.stream()
                .flatMap(diagram -> diagram.processes().stream().map(process -> new Procedure(diagram, process)));
    }

    Optional<Procedure> procedure(String key) {
        return procedures().filter(one -> one.key().equals(key)).findFirst();
    }

    List<String> keys() {
        return procedures().map(Procedure::key).toList();
    }

    /** All steps that call a process. */
    List<Call> callsOf(String key) {
        return diagrams.stream()
                .flatMap(diagram -> diagram.flowNodes()
                        .filter(node -> node.name().equals("callActivity"))
                        .filter(node -> node.at("calledElement").equals(key))
                        .map(node -> new Call(diagram, node)))
                .toList();
    }

    /** Messages that some diagram sends. */
    Stream<String> sent() {
        return diagrams.stream()
                .flatMap(diagram -> diagram.flowNodes()
                        .filter(node -> Set.of("intermediateThrowEvent", "endEvent", "sendTask")
                                .contains(node.name()))
                        .map(node -> message(diagram, node))
                        .filter(name -> !name.isEmpty()));
    }

    /** The message a step sends or waits for, by its name; empty where none. */
    static String message(Diagram diagram, Node node) {
        Node definition = node.child(Space.BPMN, "messageEventDefinition");
        String reference = definition.isThere() ? definition.at("messageRef") : node.at("messageRef");
        return reference.isEmpty() ? "" : diagram.byId(reference).at("name");
    }
}
