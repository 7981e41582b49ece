package org.guangsha.models.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;

/** A procedure nobody has seen, and how an analyst edits it. */
final class SiteVisits {

    static final String KEY = "site-visit";
    static final String PATH = "processes/site-visit.bpmn";

    private static final Path FIRST = Path.of("src/test/resources/models/site-visit.bpmn");

    private static final String REPORT = """
            <bpmn:userTask id="report" name="撰写报告" camunda:candidateGroups="${execution.tenantId}" camunda:dueDate="${clocks.lastSecond(clocks.lastDay(2).due())}">
                  <bpmn:extensionElements>
                    <camunda:formData>
                      <camunda:formField id="conclusion" label="结论" type="string" />
                    </camunda:formData>
                  </bpmn:extensionElements>
                  <bpmn:incoming>toVisited</bpmn:incoming>
                  <bpmn:outgoing>toReported</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="toReported" sourceRef="report" targetRef="visited" />
                <bpmn:endEvent id="visited" name="走访完成">
                  <bpmn:incoming>toReported</bpmn:incoming>""";

    private static final String SHAPES = """
            <bpmndi:BPMNShape id="report_di" bpmnElement="report">
                    <dc:Bounds x="410" y="80" width="100" height="80" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="toReported_di" bpmnElement="toReported">
                    <di:waypoint x="510" y="120" /><di:waypoint x="572" y="120" />
                  </bpmndi:BPMNEdge>
                  <bpmndi:BPMNShape id="visited_di\"""";

    private SiteVisits() {}

    static String first() throws IOException {
        return Files.readString(FIRST);
    }

    /** The visit has another name and five days, and a report follows. */
    static String edited() throws IOException {
        return first().replace("name=\"入户走访\"", "name=\"上门核查\"")
                .replace("lastDay(3)", "lastDay(5)")
                .replaceFirst(
                        "(?s)<bpmn:endEvent id=\"visited\" name=\"走访完成\">\\s*<bpmn:incoming>toVisited</bpmn:incoming>",
                        Matcher.quoteReplacement(REPORT))
                .replace(
                        "id=\"toVisited\" sourceRef=\"visit\" targetRef=\"visited\"",
                        "id=\"toVisited\" sourceRef=\"visit\" targetRef=\"report\"")
                .replace(
                        "<di:waypoint x=\"350\" y=\"120\" /><di:waypoint x=\"572\"",
                        "<di:waypoint x=\"350\" y=\"120\" /><di:waypoint x=\"410\"")
                .replace("<bpmndi:BPMNShape id=\"visited_di\"", SHAPES);
    }

    /** The visit is another element: nothing maps by itself where the cases stand. */
    static String replaced() throws IOException {
        return first().replace("\"visit\"", "\"inspect\"")
                .replace("name=\"入户走访\"", "name=\"联合核查\"")
                .replace("id=\"overdue\"", "id=\"inspectOverdue\"")
                .replace("\"overdue\"", "\"inspectOverdue\"");
    }
}
