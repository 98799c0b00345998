package vn.hanoi.ops.cameras.dialect;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from devices, found by local names because makers change their namespaces. A document with a document type is
 * refused, so that nothing can be declared, fetched or multiplied; so is one that is deeper or larger than any device's.
 */
final class XmlTree {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 20_000;

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlTree> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlTree(XMLStreamReader at) {
        name = at.getLocalName();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            attributes.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
        }
    }

    /** The text's tree, or nothing when it is no XML or what is not read. */
    static Optional<XmlTree> read(String xml) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<XmlTree> tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlTree> open = new ArrayDeque<>();
        XmlTree root = null;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlTree element = new XmlTree(reader);
                    if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
                        return Optional.empty();
                    }
                    root = root == null ? element : root;
                    Optional.ofNullable(open.peekLast()).ifPresent(above -> above.children.add(element));
                    open.addLast(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    Optional.ofNullable(open.peekLast()).ifPresent(around -> around.text.append(reader.getText()));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.ofNullable(root);
    }

    String name() {
        return name;
    }

    /** The attribute's value, or an empty text when there is none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The elements directly below. */
    List<XmlTree> children() {
        return children;
    }

    /** The first element of that name directly below, whatever its case. */
    Optional<XmlTree> child(String wanted) {
        return children.stream().filter(c -> c.name.equalsIgnoreCase(wanted)).findFirst();
    }

    /** The text of the element of that name directly below, or nothing when there is none. */
    Optional<String> text(String wanted) {
        return child(wanted).map(XmlTree::text);
    }

    /** The elements of that name anywhere below. */
    List<XmlTree> all(String wanted) {
        List<XmlTree> found = new ArrayList<>();
        for (XmlTree child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            found.addAll(child.all(wanted));
        }
        return found;
    }

    /** The element's own text. */
    String text() {
        return text.toString().strip();
    }

    /** Java's own parser: one factory serves all threads, because it makes a new reader each time. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
