package vn.hanoi.ops.cameras.mqtt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.Submission;
import vn.hanoi.ops.cameras.Submission.Unreadable;
import vn.hanoi.ops.cameras.reading.BatchReader;

/** The console's own topics: {@code ops/cameras/<code>/observations}. */
final class OwnTopics {

    private static final String FILTER = "ops/cameras/+/observations";
    private static final String IN_TURNS = "$share/ops/" + FILTER;

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final Pattern TOPIC = Pattern.compile("ops/cameras/([^/]+)/observations");

    private final BatchReader reader;

    OwnTopics(BatchReader reader) {
        this.reader = reader;
    }

    /** What to subscribe to; in turns, the broker gives each message to one of the nodes. */
    static String filter(boolean inTurns) {
        return inTurns ? IN_TURNS : FILTER;
    }

    /** What a message hands in; a camera may speak for itself only. */
    List<Submission> read(Arrival arrival) {
        Matcher topic = TOPIC.matcher(arrival.topic());
        if (!topic.matches()) {
            return List.of(new Unreadable("UNKNOWN_TOPIC", "Not a topic of a camera."));
        }
        if (arrival.payload().length > MOST_BYTES) {
            return List.of(new Unreadable("BODY_TOO_LARGE", "A message has at most " + MOST_BYTES + " bytes."));
        }
        String code = topic.group(1);
        try {
            return reader.readMessage(arrival.payload(), code).stream()
                    .map(s -> s instanceof Observation o && !o.camera().equalsIgnoreCase(code)
                            ? new Unreadable("OTHER_CAMERA", "The topic names another camera than the message.")
                            : s)
                    .toList();
        } catch (BatchReader.BadShape e) {
            return List.of(new Unreadable("BAD_JSON", "The message is not JSON of the agreed form."));
        } catch (BatchReader.TooMany e) {
            return List.of(new Unreadable("TOO_MANY_OBSERVATIONS", String.valueOf(e.getMessage())));
        }
    }
}
