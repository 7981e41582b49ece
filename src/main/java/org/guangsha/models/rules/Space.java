package org.guangsha.models.rules;

import java.util.Arrays;
import java.util.Set;

/** The namespaces that a model may speak. */
enum Space {
    BPMN("", "http://www.omg.org/spec/BPMN/20100524/MODEL"),
    BPMNDI("bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"),
    DC("dc", "http://www.omg.org/spec/DD/20100524/DC"),
    DI("di", "http://www.omg.org/spec/DD/20100524/DI"),
    CAMUNDA("camunda", "http://camunda.org/schema/1.0/bpmn", "http://camunda.org/schema/1.0/dmn"),
    MODELER("modeler", "http://camunda.org/schema/modeler/1.0"),
    XSI("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    DMN(
            "",
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd"),
    DMNDI("dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/"),
    ZEEBE("zeebe", "http://camunda.org/schema/zeebe/1.0"),
    OTHER("other");

    private final String prefix;
    private final Set<String> uris;

    Space(String prefix, String... uris) {
        this.prefix = prefix;
        this.uris = Set.of(uris);
    }

    static Space of(String uri) {
        return Arrays.stream(values())
                .filter(space -> space.uris.contains(uri))
                .findFirst()
                .orElse(OTHER);
    }

    /** How an attribute of this namespace is called within {@link Node#attributes}. */
    String attribute(String name) {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
