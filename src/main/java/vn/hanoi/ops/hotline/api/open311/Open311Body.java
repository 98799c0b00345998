package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer as XML or JSON. A map is an element with children, a list in a map gives its elements the name that the
 * plural is known by; a missing value is an empty element in XML and null in JSON.
 */
@Component
class Open311Body {

    static final String XML = "text/xml; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";

    private static final Map<String, String> SINGULAR = Map.of(
            "services", "service",
            "service_requests", "request",
            "service_request_updates", "request_update",
            "attributes", "attribute",
            "values", "value",
            "endpoints", "endpoint",
            "formats", "format",
            "errors", "error");

    private final JsonMapper json;

    Open311Body(JsonMapper json) {
        this.json = json;
    }

    /** @param root name of the outermost element; JSON has none
     * @param value a list or a map */
    ResponseEntity<String> answer(Format format, HttpStatus status, String root, Object value) {
        boolean xml = format == Format.XML;
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(xml ? XML : JSON))
                .body(xml ? xml(root, value) : json.writeValueAsString(value));
    }

    /** An error as the standard writes it: code, then description. */
    ResponseEntity<String> error(Format format, HttpStatus status, String description) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", status.value());
        error.put("description", description);
        return answer(format, status, "errors", List.of(error));
    }

    /** The two forms of an answer. */
    enum Format {
        XML,
        JSON;

        /** As the address ends; XML when it says nothing. */
        static Format of(HttpServletRequest request) {
            return request.getRequestURI().endsWith(".json") ? JSON : XML;
        }
    }

    private static String xml(String root, Object value) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            write(xml, root, value);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, String name, @Nullable Object value) throws XMLStreamException {
        xml.writeStartElement(name);
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> child : map.entrySet()) {
                write(xml, child.getKey().toString(), child.getValue());
            }
        } else if (value instanceof List<?> list) {
            for (Object child : list) {
                write(xml, SINGULAR.getOrDefault(name, "item"), child);
            }
        } else if (value != null) {
            xml.writeCharacters(printable(value.toString()));
        }
        xml.writeEndElement();
    }

    /** Without signs that XML cannot carry. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
