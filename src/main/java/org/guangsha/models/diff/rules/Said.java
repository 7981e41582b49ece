package org.guangsha.models.diff.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.guangsha.models.files.rules.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Everything an element says of itself, flattened: attributes, texts and what stands within, each under its own name. Pure. */
final class Said {

    private static final Set<String> WAYS = Set.of("incoming", "outgoing", "flowNodeRef");

    /** They tell several of a kind apart and are no property themselves. */
    private static final List<String> TELLING =
            List.of("name", "event", "source", "sourceExpression", "businessKey", "target");

    private final Map<String, String> properties = new LinkedHashMap<>();

    private Said() {}

    /** @param holder whether elements within are elements of their own */
    static Map<String, String> of(Element element, boolean holder) {
        Said said = new Said();
        attributes(element).forEach((name, value) -> {
            if (!"id".equals(name)) {
                said.put(name, value);
            }
        });
        for (Element child : Dom.children(element)) {
            boolean own = holder && child.hasAttribute("id") && !"extensionElements".equals(child.getLocalName());
            if (!own) {
                said.within("", child);
            }
        }
        return said.properties;
    }

    private void within(String path, Element element) {
        String name = element.getLocalName();
        if (WAYS.contains(name)) {
            return;
        }
        if ("extensionElements".equals(name) || "properties".equals(name) || "inputOutput".equals(name)) {
            Dom.children(element).forEach(child -> within(path, child));
            return;
        }
        Map<String, String> attributes = attributes(element);
        String telling =
                TELLING.stream().filter(attributes::containsKey).findFirst().orElse("");
        String here = path + name + (telling.isEmpty() ? "" : "[" + attributes.get(telling) + "]");
        boolean[] told = {false};
        attributes.forEach((attribute, value) -> {
            if (!"id".equals(attribute) && !attribute.equals(telling)) {
                put(here + "@" + attribute, value);
                told[0] = true;
            }
        });
        String text = text(element);
        if (!text.isEmpty()) {
            put(here, text);
        } else if (Dom.children(element).isEmpty() && !told[0]) {
            put(here, "有");
        }
        Dom.children(element).forEach(child -> within(here + "/", child));
    }

    private void put(String name, String value) {
        properties.merge(name, value, (first, second) -> first + "；" + second);
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()))
                .filter(attribute -> !"http://www.w3.org/2001/XMLSchema-instance".equals(attribute.getNamespaceURI()))
                .forEach(attribute -> attributes.put(attribute.getLocalName(), attribute.getNodeValue()));
        return attributes;
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .forEach(node -> text.append(node.getNodeValue()));
        return text.toString().strip();
    }
}
