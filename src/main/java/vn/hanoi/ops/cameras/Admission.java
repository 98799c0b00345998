package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.CameraSnapshot.Numbered;
import vn.hanoi.ops.cameras.Submission.Unreadable;
import vn.hanoi.ops.cameras.reading.ClassNames;
import vn.hanoi.ops.cameras.reading.Count;
import vn.hanoi.ops.cameras.reading.Digest;

/** Decides which observations the console takes, and turns these into what the stream keeps. */
@Component
class Admission {

    static final String IN_FUTURE = "IN_FUTURE";

    private static final double MOST = 100_000;
    /** A counter that began years ago is higher than any count of the moment; two of 32 bits that add up are below this. */
    private static final double MOST_OF_A_COUNTER = 10_000_000_000L;

    private static final Duration LONGEST = Duration.ofDays(1);

    /** Devices name anything; so many of their own classes are kept, by names of so many characters. */
    private static final int MOST_UNKNOWN = 50;

    private static final int LONGEST_NAME = 40;

    private final CameraSettings settings;
    private final JsonMapper json;

    Admission(CameraSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** Why the observation is refused, or nothing when it is taken. */
    Optional<Unreadable> refusal(Observation observation, Optional<Numbered> camera, Instant now) {
        if (camera.isEmpty()) {
            return refuse("UNKNOWN_CAMERA", "No camera in use has this code.");
        }
        if (observation.at().isBefore(settings.oldest().toInstant())) {
            return refuse("TOO_OLD", "Nothing is taken from before " + settings.oldest() + ".");
        }
        if (observation.at().isAfter(now.plus(settings.ahead()))) {
            return refuse(
                    IN_FUTURE, "The time lies more than " + settings.ahead().toSeconds() + " s ahead.");
        }
        return badStretch(observation).or(() -> badCount(observation));
    }

    private static Optional<Unreadable> badStretch(Observation o) {
        Instant from = o.from();
        if (o.kind() == Kind.INTERVAL && from == null) {
            return refuse("MISSING_FIELD", "Field 'from' is missing.");
        }
        boolean wrong = from != null
                && o.kind() == Kind.INTERVAL
                && (!from.isBefore(o.at()) || from.isBefore(o.at().minus(LONGEST)));
        if (wrong) {
            return refuse("BAD_INTERVAL", "Field 'from' lies before 'at', by no more than a day.");
        }
        if (o.since() != null && (o.since().isAfter(o.at()) || o.since().isBefore(Instant.EPOCH))) {
            return refuse("BAD_INTERVAL", "Field 'since' lies in 1970 or later and not after 'at'.");
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> badCount(Observation o) {
        double most = o.kind() == Kind.CUMULATIVE ? MOST_OF_A_COUNTER : MOST;
        boolean whole = o.kind() != Kind.GAUGE;
        for (double value : o.counts().values()) {
            if (!(value >= 0 && value <= most)) {
                return refuse("BAD_COUNT", "A count is 0 to " + (long) most + ".");
            }
            if (whole && value != Math.rint(value)) {
                return refuse("BAD_COUNT", "A count of this kind is a whole number.");
            }
        }
        return Optional.empty();
    }

    /** What the stream keeps of an observation that is taken. */
    Count admit(Observation o, int camera) {
        Map<CountClass, Double> values = new EnumMap<>(CountClass.class);
        if (o.kind() == Kind.LIST) {
            // a list names all that is in view, so what it does not name is not there
            for (CountClass type : CountClass.values()) {
                values.put(type, 0.0);
            }
        }
        Map<String, Double> unknown = new TreeMap<>();
        o.counts().forEach((name, value) -> {
            Optional<CountClass> type = ClassNames.find(name);
            type.ifPresent(known -> values.merge(known, value, Double::sum));
            if (type.isEmpty() && name.length() <= LONGEST_NAME && unknown.size() < MOST_UNKNOWN) {
                unknown.put(name, value);
            }
        });
        long digest = Digest.of(o.kind(), o.from(), o.since(), o.counts(), o.stream());
        return new Count(
                camera,
                o.at(),
                digest,
                o.kind(),
                o.from(),
                o.since(),
                values,
                extras(unknown, o.extras()),
                Count.streamOf(o.stream()));
    }

    private @Nullable String extras(Map<String, Double> unknown, @Nullable String fields) {
        if (unknown.isEmpty()) {
            return fields == null ? null : "{\"fields\":" + fields + "}";
        }
        String classes = "{\"classes\":" + json.writeValueAsString(unknown);
        return classes + (fields == null ? "}" : ",\"fields\":" + fields + "}");
    }

    private static Optional<Unreadable> refuse(String code, String message) {
        return Optional.of(new Unreadable(code, message));
    }
}
