package org.guangsha.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A procedure put together of element templates as Modeler would, one step after the other. */
final class Composed {

    static final Path TEMPLATES = Path.of("processes/.camunda/element-templates");

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="defs" targetNamespace="http://bpmn.io/schema/bpmn">
              <bpmn:process id="%s" name="临时救助核查" isExecutable="true" camunda:historyTimeToLive="P3650D">
            """;

    private final String key;
    private final StringBuilder steps = new StringBuilder();
    private final StringBuilder flows = new StringBuilder();
    private final StringBuilder picture = new StringBuilder();
    private String last = "begun";
    private int at = 200;

    Composed(String key) {
        this.key = key;
        node("<bpmn:startEvent id=\"begun\" name=\"发起\" />", "begun", 36);
    }

    static JsonNode template(String name) {
        try {
            return new ObjectMapper().readTree(TEMPLATES.resolve(name + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param entered what the analyst fills in, by the field's label */
    Composed step(String template, String id, String title, Map<String, String> entered) {
        JsonNode of = template(template);
        Bindings bound = Bindings.of(of, entered);
        String kind = of.path("elementType").path("value").asText().replace("bpmn:", "");
        String tag = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
        node(
                "<bpmn:%s id=\"%s\" name=\"%s\"%s>%s</bpmn:%s>"
                        .formatted(tag, id, title, bound.attributes(), bound.extensions(), tag),
                id,
                100);
        flow("to-" + id, last, id, "");
        last = id;
        return this;
    }

    /** A choice after the last step: the template's condition goes on, everything else ends. */
    Composed choice(String id, String title, String answer) {
        node("<bpmn:exclusiveGateway id=\"%s\" name=\"%s\" default=\"%s-else\" />".formatted(id, title, id), id, 50);
        flow("to-" + id, last, id, "");
        node("<bpmn:endEvent id=\"%s-end\" name=\"不再继续\" />".formatted(id), id + "-end", 36);
        flow(id + "-else", id, id + "-end", "name=\"其他\"");
        JsonNode choices = template("way-out").path("properties").get(0).path("choices");
        for (JsonNode choice : choices) {
            if (choice.path("name").asText().equals(answer)) {
                condition = choice.path("value").asText();
                answered = answer;
            }
        }
        last = id;
        return this;
    }

    private String condition = "";
    private String answered = "";

    ModelFile done() {
        node("<bpmn:endEvent id=\"done\" name=\"办结\" />", "done", 36);
        flow("to-done", last, "done", "");
        String text = HEAD.formatted(key)
                + steps
                + flows
                + "</bpmn:process><bpmndi:BPMNDiagram id=\"d\"><bpmndi:BPMNPlane id=\"p\" bpmnElement=\""
                + key
                + "\">"
                + picture
                + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>";
        return new ModelFile(key + ".bpmn", text.getBytes(StandardCharsets.UTF_8));
    }

    private void node(String xml, String id, int width) {
        steps.append(xml);
        picture.append(
                "<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"100\" width=\"%d\" height=\"%d\" /></bpmndi:BPMNShape>"
                        .formatted(id, id, at, width, Math.min(width, 80)));
        at += width + 50;
    }

    private void flow(String id, String from, String to, String attributes) {
        boolean answers = !condition.isEmpty() && attributes.isEmpty();
        String inner = answers
                ? "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:conditionExpression>"
                        .formatted(condition)
                : "";
        String name = answers ? "name=\"%s\"".formatted(answered) : attributes;
        flows.append("<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" %s>%s</bpmn:sequenceFlow>"
                .formatted(id, from, to, name, inner));
        picture.append(
                "<bpmndi:BPMNEdge id=\"%s_di\" bpmnElement=\"%s\"><di:waypoint x=\"0\" y=\"0\" /><di:waypoint x=\"9\" y=\"9\" /></bpmndi:BPMNEdge>"
                        .formatted(id, id));
        if (answers) {
            condition = "";
        }
    }

    /** What a template's fields write into an element. */
    record Bindings(String attributes, String extensions) {

        static Bindings of(JsonNode template, Map<String, String> entered) {
            StringBuilder attributes = new StringBuilder();
            List<String> own = new ArrayList<>();
            List<String> parameters = new ArrayList<>();
            List<String> properties = new ArrayList<>();
            for (JsonNode field : template.path("properties")) {
                String value = escaped(entered.getOrDefault(
                        field.path("label").asText("?"), field.path("value").asText()));
                JsonNode to = field.path("binding");
                switch (to.path("type").asText()) {
                    case "property" ->
                        attributes.append(" %s=\"%s\"".formatted(to.path("name").asText(), value));
                    case "camunda:property" ->
                        properties.add("<camunda:property name=\"%s\" value=\"%s\" />"
                                .formatted(to.path("name").asText(), value));
                    case "camunda:in:businessKey" -> own.add("<camunda:in businessKey=\"%s\" />".formatted(value));
                    case "camunda:in" ->
                        own.add("<camunda:in %s=\"%s\" target=\"%s\" />"
                                .formatted(
                                        to.path("expression").asBoolean() ? "sourceExpression" : "source",
                                        value,
                                        to.path("target").asText()));
                    case "camunda:out" ->
                        own.add("<camunda:out source=\"%s\" target=\"%s\" />"
                                .formatted(to.path("source").asText(), value));
                    case "camunda:inputParameter" ->
                        parameters.add("<camunda:inputParameter name=\"%s\">%s</camunda:inputParameter>"
                                .formatted(to.path("name").asText(), value));
                    default -> throw new IllegalStateException("unknown binding " + to);
                }
            }
            if (!parameters.isEmpty()) {
                own.add("<camunda:inputOutput>%s</camunda:inputOutput>".formatted(String.join("", parameters)));
            }
            if (!properties.isEmpty()) {
                own.add("<camunda:properties>%s</camunda:properties>".formatted(String.join("", properties)));
            }
            String extensions = own.isEmpty()
                    ? ""
                    : "<bpmn:extensionElements>%s</bpmn:extensionElements>".formatted(String.join("", own));
            return new Bindings(attributes.toString(), extensions);
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        }
    }
}
