package org.guangsha.models.diff.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.models.files.rules.Dom;
import org.w3c.dom.Element;

/** The elements of a diagram with whatever is said within them. Pure. */
final class DiagramParts {

    /** Their children are elements of their own; what stands within another one is a property of it. */
    private static final Set<String> HOLDERS = Set.of(
            "definitions",
            "process",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "collaboration",
            "laneSet",
            "childLaneSet");

    /** Say nothing themselves: the flows do, or the picture. */
    private static final Set<String> UNSAID =
            Set.of("incoming", "outgoing", "extensionElements", "documentation", "laneSet", "childLaneSet");

    private DiagramParts() {}

    static Map<String, Part> of(byte[] file) {
        Element root = Dom.parse(file);
        Map<String, String> places = places(root);
        Map<String, Part> parts = new LinkedHashMap<>();
        collect(root, parts, places);
        return parts;
    }

    private static void collect(Element holder, Map<String, Part> parts, Map<String, String> places) {
        for (Element child : Dom.children(holder)) {
            boolean picture = "BPMNDiagram".equals(child.getLocalName());
            String id = child.getAttribute("id");
            if (!picture && !id.isEmpty() && !UNSAID.contains(child.getLocalName())) {
                parts.put(id, part(id, child, places.getOrDefault(id, "")));
            }
            if (!picture && HOLDERS.contains(child.getLocalName())) {
                collect(child, parts, places);
            }
        }
    }

    private static Part part(String id, Element element, String place) {
        Map<String, String> properties = new LinkedHashMap<>();
        Said.of(element, HOLDERS.contains(element.getLocalName())).forEach((name, value) -> {
            if (!"name".equals(name)) {
                properties.put(DiagramWords.property(name), value);
            }
        });
        return new Part(
                id, DiagramWords.type(element), element.getAttribute("name").strip(), properties, place);
    }

    /** Shape or way of each element drawn; colours and labels count as place too. */
    private static Map<String, String> places(Element root) {
        return Dom.below(root)
                .filter(element -> element.hasAttribute("bpmnElement") && !"BPMNPlane".equals(element.getLocalName()))
                .collect(Collectors.toMap(
                        drawn -> drawn.getAttribute("bpmnElement"), DiagramParts::place, (first, second) -> first));
    }

    private static String place(Element drawn) {
        return drawn.getAttribute("isExpanded")
                + Dom.below(drawn)
                        .filter(point -> point.hasAttribute("x"))
                        .map(point -> String.join(
                                ",",
                                point.getAttribute("x"),
                                point.getAttribute("y"),
                                point.getAttribute("width"),
                                point.getAttribute("height")))
                        .collect(Collectors.joining(" "));
    }
}
