package org.guangsha.models.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All models side by side, as they would be after the change. */
final class Landscape {

    private final List<Diagram> diagrams;
    private final Map<String, Form> forms;
    private final Tables.All tables;
    private final Set<String> together;
    private final Program program;
    private final Grammar grammar;
    private final Map<String, Procedure> procedures = new LinkedHashMap<>();
    private final Map<String, List<Call>> calls = new HashMap<>();

    /**
     * @param forms by id
     * @param together bare names of the files that are deployed in one go
     */
    Landscape(
            List<Diagram> diagrams,
            Map<String, Form> forms,
            Tables.All tables,
            Set<String> together,
            Program program,
            Grammar grammar) {
        this.diagrams = diagrams;
        this.forms = forms;
        this.tables = tables;
        this.together = together;
        this.program = program;
        this.grammar = grammar;
        diagrams.forEach(diagram -> {
            diagram.processes()
                    .forEach(process -> procedures.putIfAbsent(process.id(), new Procedure(diagram, process)));
            diagram.flowNodes()
                    .filter(node -> node.name().equals("callActivity"))
                    .forEach(step -> calls.computeIfAbsent(step.at("calledElement"), key -> new ArrayList<>())
                            .add(new Call(diagram, step)));
        });
    }

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

    List<Diagram> diagrams() {
        return diagrams;
    }

    Map<String, Form> forms() {
        return forms;
    }

    /** Variables that each decision reads, by its key. */
    Map<String, Set<String>> decisions() {
        return tables.reads();
    }

    Map<String, String> fileOfDecision() {
        return tables.files();
    }

    Set<String> together() {
        return together;
    }

    Program program() {
        return program;
    }

    Grammar grammar() {
        return grammar;
    }

    Collection<Procedure> procedures() {
        return procedures.values();
    }

    Optional<Procedure> procedure(String key) {
        return Optional.ofNullable(procedures.get(key));
    }

    /** How a form is named by its file, {@code camunda-forms:deployment:decision.form}. */
    static final String BY_FILE = "camunda-forms:";

    /** The form that a node names itself. */
    Optional<Form> form(Node node) {
        String file = node.at("camunda:formKey");
        return file.startsWith(BY_FILE)
                ? forms.values().stream()
                        .filter(form -> file.endsWith(":" + form.file()) || file.endsWith("/" + form.file()))
                        .findFirst()
                : Optional.ofNullable(forms.get(node.at("camunda:formRef")));
    }

    Set<String> keys() {
        return procedures.keySet();
    }

    /** All steps that call a process. */
    List<Call> callsOf(String key) {
        return calls.getOrDefault(key, List.of());
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
