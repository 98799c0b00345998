package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.Kind;

/** One thing that a device's message says. */
public sealed interface Said {

    /**
     * A count.
     *
     * @param stream what it belongs to at the device: a channel, a rule, a zone, an entity
     * @param counter tells two counters of one stream apart that may not be mixed; empty when there is one
     * @param at when it was so, or nothing when the device names no time
     * @param from begin of an interval
     * @param since when a counter began, when it is known
     * @param counts by the device's names of classes
     * @param notes figures beside the count, such as the two directions
     * @param again sent late from the device's store: to be kept and never to be acted on
     */
    record Counted(
            String stream,
            String counter,
            @Nullable Instant at,
            Kind kind,
            @Nullable Instant from,
            @Nullable Instant since,
            Map<String, Double> counts,
            Map<String, Double> notes,
            boolean again)
            implements Said {

        /** Makes the figures unchangeable. */
        public Counted {
            counts = Map.copyOf(counts);
            notes = Map.copyOf(notes);
        }

        /** So many are there now. */
        public static Counted gauge(String stream, @Nullable Instant at, Map<String, Double> counts) {
            return new Counted(stream, "", at, Kind.GAUGE, null, null, counts, Map.of(), false);
        }

        /** So many passed since the counter began. */
        public static Counted counter(
                String stream, @Nullable Instant at, @Nullable Instant since, Map<String, Double> counts) {
            return new Counted(stream, "", at, Kind.CUMULATIVE, null, since, counts, Map.of(), false);
        }

        /** So many passed between two moments. */
        public static Counted interval(String stream, Instant from, Instant to, Map<String, Double> counts) {
            return new Counted(stream, "", to, Kind.INTERVAL, from, null, counts, Map.of(), false);
        }

        /** The objects in view. */
        public static Counted list(String stream, Instant at, Map<String, Double> counts) {
            return new Counted(stream, "", at, Kind.LIST, null, null, counts, Map.of(), false);
        }

        /** The objects in view at a moment that the device does not name. */
        public static Counted view(String stream, Map<String, Double> counts) {
            return new Counted(stream, "", null, Kind.LIST, null, null, counts, Map.of(), false);
        }

        /** The same count of a counter with its own name. */
        public Counted of(String name) {
            return new Counted(stream, name, at, kind, from, since, counts, notes, again);
        }

        /** The same count with figures beside it. */
        public Counted with(Map<String, Double> figures) {
            return new Counted(stream, counter, at, kind, from, since, counts, figures, again);
        }

        /** The same count, sent late from the device's store when it says so. */
        public Counted sentAgain(boolean late) {
            return new Counted(stream, counter, at, kind, from, since, counts, notes, late);
        }
    }

    /**
     * One object in the picture of a moment; the device sends each object in a message of its own.
     *
     * @param object tells the objects of one moment apart
     */
    record Sighted(String stream, Instant at, String object, String type) implements Said {}

    /**
     * How many of a sort are there, moving or not; it counts only when the device never tells how many of them move.
     *
     * @param type by the device's name
     */
    record Standing(String stream, String type, double number) implements Said {}

    /**
     * A sign of health.
     *
     * @param stream what it belongs to at the device; empty for all of it
     * @param cause by which of its topics, events or switches the device says so; the end of one does not end the others
     * @param present whether the trouble is there or over
     */
    record Noticed(
            String stream,
            CameraSign sign,
            String cause,
            boolean present,
            @Nullable Instant at) implements Said {}

    /**
     * What a recorder says of itself.
     *
     * @param cameras the names of its cameras
     * @param zones by name the cameras on which each of its zones is drawn; its count is the sum over all of them
     */
    record Described(Set<String> cameras, Map<String, Set<String>> zones) implements Said {

        /** Keeps its own copies. */
        public Described {
            cameras = Set.copyOf(cameras);
            zones = Map.copyOf(zones);
        }

        /** The zones that several cameras see, whose people are counted once by each. */
        public Set<String> summed() {
            return zones.entrySet().stream()
                    .filter(z -> z.getValue().size() > 1)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * Understood, and of no use for counting.
     *
     * @param what in a word, such as {@code heartbeat}
     */
    record Passed(String what) implements Said {}

    /**
     * Not understood.
     *
     * @param code such as {@code BAD_XML}
     * @param message what is wrong and what is expected
     */
    record Unclear(String code, String message) implements Said {}
}
