package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.CountSample;

/**
 * Since when the numbers of one camera's picture have been the same, over all its counting places. A device may send its
 * classes together or each in a message of its own; what a message does not name stands as it was. Used by one thread at a
 * time.
 */
final class StillPicture {

    private final Map<Integer, Place> places = new HashMap<>();
    private @Nullable Instant since;
    private Instant last = Instant.MIN;

    private static final class Place {
        final Map<CountClass, Double> values = new EnumMap<>(CountClass.class);
        Set<CountClass> named = Set.of();
        Instant last = Instant.MIN;
    }

    /** What a sample does to the picture. */
    enum Change {
        /** The first of all. */
        FIRST,
        /** Nothing was heard for so long that nobody knows what was between. */
        GAP,
        /** A number is another one. */
        MOVED,
        /** All is as it was. */
        SAME,
        /** Older than what its place said before. */
        OLD
    }

    /** Tells what a sample would do to the picture. @param silence after which the picture begins anew */
    Change changeBy(CountSample sample, Duration silence) {
        Place place = places.get(sample.stream());
        if (place != null && sample.at().isBefore(place.last)) {
            return Change.OLD;
        }
        if (since == null) {
            return Change.FIRST;
        }
        if (Duration.between(last, sample.at()).compareTo(silence) > 0) {
            return Change.GAP;
        }
        return place != null && moves(place, sample.values()) ? Change.MOVED : Change.SAME;
    }

    /** Takes a sample in. @param silence after which a place that says nothing is none any more */
    void take(CountSample sample, Change change, Duration silence) {
        if (change == Change.OLD) {
            return;
        }
        if (change == Change.GAP) {
            places.clear();
        }
        if (change != Change.SAME) {
            since = sample.at();
        }
        last = sample.at().isAfter(last) ? sample.at() : last;
        Place place = places.computeIfAbsent(sample.stream(), s -> new Place());
        place.values.putAll(sample.values());
        place.named = sample.values().keySet();
        place.last = sample.at();
        places.values().removeIf(p -> Duration.between(p.last, last).compareTo(silence) > 0);
    }

    /** Tells whether anybody or anything is in it. */
    boolean counts() {
        return places.values().stream().anyMatch(p -> p.values.values().stream().anyMatch(v -> v > 0));
    }

    /** How long it has stood still, by the times of its counts. */
    Duration stood() {
        Instant begun = since;
        return begun == null || last.isBefore(begun) ? Duration.ZERO : Duration.between(begun, last);
    }

    /** A class that comes to others or goes from them moves the picture; one that is named alone has its own messages. */
    private static boolean moves(Place place, Map<CountClass, Double> now) {
        Set<CountClass> named = now.keySet();
        boolean together = place.named.isEmpty() || named.isEmpty() || !Collections.disjoint(place.named, named);
        return together && !place.named.equals(named)
                || now.entrySet().stream().anyMatch(e -> {
                    Double before = place.values.get(e.getKey());
                    return before != null && !before.equals(e.getValue());
                });
    }
}
