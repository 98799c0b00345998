package vn.hanoi.ops.cameras.dialect;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML from devices, found by local names because makers change their namespaces. A document with a document type is
 * refused, so that nothing can be declared, fetched or multiplied.
 */
final class XmlTree {

    private static final DocumentBuilderFactory FACTORY = factory();

    private final Element element;

    private XmlTree(Element element) {
        this.element = element;
    }

    /** The text's tree, or nothing when it is no XML or carries a document type. */
    static Optional<XmlTree> read(String xml) {
        try {
            var builder = FACTORY.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return Optional.of(new XmlTree(
                    builder.parse(new InputSource(new StringReader(xml))).getDocumentElement()));
        } catch (SAXException | java.io.IOException | ParserConfigurationException e) {
            return Optional.empty();
        }
    }

    String name() {
        return element.getLocalName();
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    /** The elements directly below. */
    List<XmlTree> children() {
        List<XmlTree> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new XmlTree(child));
            }
        }
        return children;
    }

    /** The first element of that name directly below, whatever its case. */
    Optional<XmlTree> child(String name) {
        return children().stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The text of the element of that name directly below, or nothing when there is none. */
    Optional<String> text(String name) {
        return child(name).map(XmlTree::text);
    }

    /** The elements of that name anywhere below. */
    List<XmlTree> all(String name) {
        NodeList nodes = element.getElementsByTagNameNS("*", name);
        List<XmlTree> found = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(new XmlTree((Element) nodes.item(i)));
        }
        return found;
    }

    String text() {
        return element.getTextContent().strip();
    }

    private static DocumentBuilderFactory factory() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java cannot read XML without document types", e);
        }
    }
}
