package vn.hanoi.ops.venues.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.kernel.api.BadText;
import vn.hanoi.ops.venues.checkins.Refusal;
import vn.hanoi.ops.venues.checkins.Submission;

/**
 * Reads one element: {@code code} or {@code venue} and {@code zone}; one of {@code phone}, {@code document}, {@code qid};
 * {@code at} in ISO 8601 with its offset; {@code leaving} for a check-out. A field that is null is absent.
 */
final class SubmissionReader {

    private static final List<String> TEXTS = List.of("code", "phone", "document", "qid");
    private static final List<String> NUMBERS = List.of("venue", "zone");
    private static final String LEAVING = "leaving";

    private SubmissionReader() {}

    /**
     * What was read.
     *
     * @param field the one that cannot be read; blank for the whole element, and when all can
     * @param sign what no text may hold, such as {@code U+0000}
     */
    record Element(Submission submission, String field, String sign) {}

    static Element read(JsonNode element) {
        if (!element.isObject()) {
            return broken(Refusal.BAD_ELEMENT, "", "");
        }
        Optional<String> wrong = wrong(element);
        if (wrong.isPresent()) {
            return broken(Refusal.BAD_ELEMENT, wrong.get(), "");
        }
        Optional<BadText> bad = BadText.in(element);
        if (bad.isPresent()) {
            return broken(Refusal.BAD_TEXT, bad.get().field(), bad.get().sign());
        }
        Instant at = time(element.path("at"));
        return at == null
                ? broken(Refusal.BAD_TIME, RefusedElements.AT, "")
                : new Element(submission(element, at), "", "");
    }

    private static Submission submission(JsonNode element, Instant at) {
        JsonNode venue = element.path("venue");
        return new Submission(
                text(element, "code"),
                venue.isInt() ? venue.asInt() : null,
                element.path("zone").asInt(0),
                text(element, "phone"),
                text(element, "document"),
                text(element, "qid"),
                at,
                element.path(LEAVING).asBoolean(false),
                null);
    }

    private static Element broken(Refusal why, String field, String sign) {
        return new Element(Submission.broken(why), field, sign);
    }

    /** The first field that is of another kind than it has to be. */
    private static Optional<String> wrong(JsonNode element) {
        Stream<String> texts =
                TEXTS.stream().filter(field -> !element.path(field).isString());
        Stream<String> numbers =
                NUMBERS.stream().filter(field -> !element.path(field).isInt());
        Stream<String> flags =
                Stream.of(LEAVING).filter(field -> !element.path(field).isBoolean());
        return Stream.of(texts, numbers, flags)
                .flatMap(fields -> fields)
                .filter(field -> !isAbsent(element.path(field)))
                .findFirst();
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static @Nullable Instant time(JsonNode node) {
        try {
            return node.isString() ? OffsetDateTime.parse(node.asString()).toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String text(JsonNode element, String field) {
        JsonNode value = element.path(field);
        return value.isString() ? value.asString() : "";
    }
}
