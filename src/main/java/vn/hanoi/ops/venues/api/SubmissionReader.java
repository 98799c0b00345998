package vn.hanoi.ops.venues.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.kernel.api.BadText;
import vn.hanoi.ops.venues.checkins.Refusal;
import vn.hanoi.ops.venues.checkins.Submission;

/**
 * Reads one element: {@code code} or {@code venue} and {@code zone}; one of {@code phone}, {@code document}, {@code qid};
 * {@code at} in ISO 8601 with its offset; {@code leaving} for a check-out.
 */
final class SubmissionReader {

    private SubmissionReader() {}

    static Submission read(JsonNode element) {
        JsonNode venue = element.path("venue");
        JsonNode zone = element.path("zone");
        boolean numbers = (venue.isMissingNode() || venue.isInt()) && (zone.isMissingNode() || zone.isInt());
        if (!element.isObject() || !numbers || !texts(element, "code", "phone", "document", "qid")) {
            return Submission.broken(Refusal.BAD_ELEMENT);
        }
        if (BadText.in(element).isPresent()) {
            return Submission.broken(Refusal.BAD_TEXT);
        }
        Instant at = time(element.path("at"));
        if (at == null) {
            return Submission.broken(Refusal.BAD_TIME);
        }
        return new Submission(
                text(element, "code"),
                venue.isInt() ? venue.asInt() : null,
                zone.asInt(0),
                text(element, "phone"),
                text(element, "document"),
                text(element, "qid"),
                at,
                element.path("leaving").asBoolean(false),
                null);
    }

    private static @Nullable Instant time(JsonNode node) {
        try {
            return node.isString() ? OffsetDateTime.parse(node.asString()).toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean texts(JsonNode element, String... fields) {
        for (String field : fields) {
            if (!element.path(field).isMissingNode() && !element.path(field).isString()) {
                return false;
            }
        }
        return true;
    }

    private static String text(JsonNode element, String field) {
        return element.path(field).asString("");
    }
}
