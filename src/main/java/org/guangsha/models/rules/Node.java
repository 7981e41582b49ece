package org.guangsha.models.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of an XML file as it is written.
 *
 * @param attributes by local name, those of other namespaces as {@code prefix:name} with the prefixes of {@link Space}
 * @param text all text directly within, trimmed
 * @param line where it begins, from 1
 */
record Node(Space space, String name, Map<String, String> attributes, List<Node> children, String text, int line) {

    Node {
        attributes = new LinkedHashMap<>(attributes);
    }

    /** Two elements that are written alike are still two. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Empty where it is not there. */
    String at(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return !at(attribute).isBlank();
    }

    String id() {
        return at("id");
    }

    boolean is(Space of, String kind) {
        return space == of && name.equals(kind);
    }

    Stream<Node> all(Space of, String kind) {
        return children.stream().filter(child -> child.is(of, kind));
    }

    /** An element that is never there. */
    static final Node NONE = new Node(Space.OTHER, "", Map.of(), List.of(), "", 0);

    /** The first child of its kind, {@link #NONE} where there is none. */
    Node child(Space of, String kind) {
        return all(of, kind).findFirst().orElse(NONE);
    }

    boolean isThere() {
        return this != NONE;
    }

    /** This and everything within, in the order of the file. */
    Stream<Node> within() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::within));
    }

    /** Everything an analyst's properties panel writes beside the standard. */
    Stream<Node> extensions(String kind) {
        return child(Space.BPMN, "extensionElements").all(Space.CAMUNDA, kind);
    }

    /** An extension property, empty where it is not set. */
    String property(String wanted) {
        return extensions("properties")
                .flatMap(properties -> properties.all(Space.CAMUNDA, "property"))
                .filter(property -> property.at("name").equals(wanted))
                .map(property -> property.at("value").strip())
                .findFirst()
                .orElse("");
    }
}
