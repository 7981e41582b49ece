package org.guangsha.letters.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XHTML without document type, entities of its own or anything fetched. */
public final class Xml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {}

    /** @throws SAXParseException with line and column where it is not well-formed */
    public static Document parse(String xml) throws SAXParseException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXParseException malformed) {
            throw malformed;
        } catch (SAXException unreadable) {
            // what the parser has no better word for, such as a document type in the middle of the text
            throw new SAXParseException(unreadable.getMessage(), null, null, 1, 1, unreadable);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser does not work", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser's own would print to the console. */
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) throws SAXParseException {
            throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXParseException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXParseException {
            throw fault;
        }
    }
}
