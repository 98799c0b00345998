package vn.hanoi.ops.cameras.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.Submission;

/** Reads many observations from one JSON text, element by element, so that a wrong one does not spoil the others. */
@Component
public class BatchReader {

    /** How many observations one call or message may carry. */
    public static final int MOST = 5_000;

    private static final String LIST = "observations";

    private final JsonMapper json;
    private final ObjectReader element;

    BatchReader(JsonMapper json) {
        this.json = json;
        this.element = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** The text is not JSON, or not of the agreed shape. */
    public static final class BadShape extends Exception {
        BadShape() {
            super("The body is {\"observations\":[…]} in JSON.", null, false, false);
        }
    }

    /** There are more than {@link #MOST} elements. */
    public static final class TooMany extends Exception {
        TooMany() {
            super("At most " + MOST + " observations a call.", null, false, false);
        }
    }

    /** Reads {@code {"observations":[…]}}; other fields beside the list are passed over. */
    public List<Submission> readBody(InputStream body) throws BadShape, TooMany {
        try (JsonParser parser = json.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadShape();
            }
            List<Submission> read = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean list = LIST.equals(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && list) {
                    read = elements(parser, null);
                } else {
                    parser.skipChildren();
                }
            }
            if (read == null || parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new BadShape();
            }
            return read;
        } catch (JacksonException e) {
            throw new BadShape();
        }
    }

    /**
     * Reads a message that is one observation, a list of them, or {@code {"observations":[…]}}.
     *
     * @param camera the code from the topic, for elements that name none
     */
    public List<Submission> readMessage(byte[] message, String camera) throws BadShape, TooMany {
        try (JsonParser parser = json.createParser(message)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                return elements(parser, camera);
            }
            if (first != JsonToken.START_OBJECT) {
                throw new BadShape();
            }
            var object = json.readTree(message);
            if (!object.path(LIST).isArray()) {
                return List.of(ObservationReader.read(object, camera));
            }
            if (object.path(LIST).size() > MOST) {
                throw new TooMany();
            }
            return object.path(LIST)
                    .valueStream()
                    .map(one -> ObservationReader.read(one, camera))
                    .toList();
        } catch (JacksonException e) {
            throw new BadShape();
        }
    }

    private List<Submission> elements(JsonParser parser, @Nullable String camera) throws TooMany {
        List<Submission> read = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (read.size() == MOST) {
                throw new TooMany();
            }
            read.add(ObservationReader.read(element.readTree(parser), camera));
        }
        return read;
    }
}
