package org.guangsha.models.rules;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without fetching or expanding anything from elsewhere. */
final class Xml {

    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Xml() {}

    /** @throws XMLStreamException where it is not well-formed; its location says where */
    static Node read(byte[] content) throws XMLStreamException {
        XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(content));
        Deque<Open> open = new ArrayDeque<>();
        Node root = Node.NONE;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> open.push(new Open(reader));
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                    open.peek().text.append(reader.getText());
                case XMLStreamReader.END_ELEMENT -> {
                    root = open.pop().closed();
                    if (!open.isEmpty()) {
                        open.peek().children.add(root);
                    }
                }
                default -> {
                    // comments and the like say nothing
                }
            }
        }
        return root;
    }

    private static final class Open {

        private final Space space;
        private final String name;
        private final int line;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<Node> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(XMLStreamReader at) {
            space = Space.of(at.getNamespaceURI());
            name = at.getLocalName();
            line = at.getLocation().getLineNumber();
            for (int i = 0; i < at.getAttributeCount(); i++) {
                String uri = at.getAttributeNamespace(i);
                String key = uri == null || uri.isEmpty()
                        ? at.getAttributeLocalName(i)
                        : Space.of(uri).attribute(at.getAttributeLocalName(i));
                attributes.put(key, at.getAttributeValue(i));
            }
        }

        Node closed() {
            return new Node(
                    space,
                    name,
                    attributes,
                    List.copyOf(children),
                    text.toString().strip(),
                    line);
        }
    }
}
