package org.guangsha.models.files.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XML of a diagram or table as it was saved. Pure. */
public final class Dom {

    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Dom() {}

    /** @throws IllegalArgumentException where it is no XML, or brings a document type of its own */
    public static Element parse(byte[] xml) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("not readable as XML", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Child elements in their order. */
    public static List<Element> children(Element of) {
        return nodes(of)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** Whatever stands below, in the order of the file. */
    public static Stream<Element> below(Element of) {
        return children(of).stream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    /** Camunda's own attribute, empty where there is none. */
    public static String camunda(Element of, String attribute) {
        return of.getAttributeNS(CAMUNDA, attribute);
    }

    private static Stream<Node> nodes(Element of) {
        return IntStream.range(0, of.getChildNodes().getLength()).mapToObj(of.getChildNodes()::item);
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    /** The exception says it all; the parser's default would print it too. */
    private static final class Silent extends DefaultHandler {

        @Override
        public void error(SAXParseException e) {
            // a document without grammar has none to break
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
