package vn.hanoi.ops.crowding.live;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.CountSample;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.crowding.level.CrowdingRules;

/** What one camera counted lately, by the minutes of the street's own time. */
final class CameraTrack {

    /** Minutes that can still be judged again when late counts come. */
    static final int KEPT_MINUTES = 75;

    private static final int EDGES_KEPT = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration CLASS_EXPIRY = Duration.ofMinutes(5);

    private final NavigableMap<Long, MinuteBucket> buckets = new TreeMap<>();
    private final Map<Long, Double> edges = new ConcurrentHashMap<>();
    private final Map<Place, Newest> newest = new HashMap<>();
    private volatile Camera camera;
    private volatile CameraHealth health = CameraHealth.ONLINE;
    private Measure measure = Measure.FLOW;
    private @Nullable Instant newestAt;

    private record Place(CountClass type, int stream) {}

    private record Newest(Instant at, double value) {}

    CameraTrack(Camera camera) {
        this.camera = camera;
    }

    Camera camera() {
        return camera;
    }

    void describe(Camera now) {
        camera = now;
    }

    /** Notes whether its numbers may be read. */
    void trust(CameraHealth now) {
        health = now;
    }

    /** Tells whether its numbers must not be read as the street's. */
    boolean misleads() {
        return health.misleads();
    }

    /** Tells whether it counted within a stretch of time before a minute and does not any more; not while it is mended. */
    synchronized boolean missing(long minute, Duration memory) {
        Map.Entry<Long, MinuteBucket> last = buckets.floorEntry(minute);
        if (health == CameraHealth.MAINTENANCE || last == null && newestAt == null) {
            return false;
        }
        Instant end = Minutes.end(minute);
        Instant spoke = last == null ? newestAt : last.getValue().lastAt();
        boolean lately = spoke != null && !spoke.isBefore(end.minus(memory)) && spoke.isBefore(end);
        Duration patience = camera.interval().multipliedBy(2).plus(PATIENCE);
        return lately && (misleads() || spoke.isBefore(end.minus(patience)));
    }

    /** Takes a sample in. @return false when it is too old to be judged again */
    synchronized boolean add(CountSample sample) {
        long minute = Minutes.of(sample.at());
        if (!buckets.isEmpty() && minute <= buckets.lastKey() - KEPT_MINUTES) {
            return false;
        }
        use(sample.measure());
        MinuteBucket bucket = buckets.computeIfAbsent(minute, m -> new MinuteBucket());
        bucket.add(sample);
        if (misleads()) {
            bucket.mislead();
        }
        buckets.headMap(buckets.lastKey() - KEPT_MINUTES).clear();
        if (newestAt == null || sample.at().isAfter(newestAt)) {
            newestAt = sample.at();
        }
        if (sample.measure() == Measure.OCCUPANCY) {
            sample.values()
                    .forEach((countClass, value) -> newest.merge(
                            new Place(countClass, sample.stream()),
                            new Newest(sample.at(), value),
                            (old, now) -> now.at.isBefore(old.at) ? old : now));
        }
        return true;
    }

    /** Takes a stored minute in, after a start or for a street that is new. @param misled its camera misled then */
    synchronized void restore(MinuteCount stored, boolean misled) {
        use(stored.measure());
        long minute = Minutes.of(stored.minute());
        MinuteBucket bucket = buckets.computeIfAbsent(minute, m -> new MinuteBucket());
        bucket.restore(stored.measure(), stored.countClass(), stored.mean(), stored.samples(), Minutes.end(minute));
        if (misled) {
            bucket.mislead();
        }
    }

    /** Tells whether a minute stands for all places together, so that a sample of one of them has no place in it. */
    synchronized boolean together(long minute) {
        MinuteBucket bucket = buckets.get(minute);
        return bucket != null && bucket.together();
    }

    /** Puts all samples of such a minute in its place. */
    synchronized void takeApart(long minute, List<CountSample> samples) {
        if (together(minute) && !samples.isEmpty()) {
            buckets.computeIfPresent(minute, (m, bucket) -> MinuteBucket.of(samples, bucket.misled()));
        }
    }

    /** The one measure by which the camera is compared with its own hours. */
    synchronized Measure measure() {
        return measure;
    }

    /** People on the camera's ground in a minute, while it was looking. */
    synchronized OptionalDouble people(long minute, CrowdingRules rules) {
        MinuteBucket bucket = bucket(minute);
        return bucket == null || !bucket.has(Measure.OCCUPANCY, CountClass.PERSON)
                ? OptionalDouble.empty()
                : bucket.weighted(Measure.OCCUPANCY, rules.densityWeights());
    }

    /** All that counts for the comparison with the camera's own hours, in its one measure. */
    synchronized OptionalDouble total(long minute, CrowdingRules rules) {
        MinuteBucket bucket = bucket(minute);
        return bucket == null ? OptionalDouble.empty() : bucket.weighted(measure, rules.relativeWeights());
    }

    /** The same for what is usual: nothing when it misled in that minute. */
    synchronized OptionalDouble usualTotal(long minute, CrowdingRules rules) {
        MinuteBucket bucket = bucket(minute);
        return bucket == null || bucket.misled() ? OptionalDouble.empty() : total(minute, rules);
    }

    /** Keeps the upper edge of what earlier days showed at an hour, counted since 1970, and forgets hours long past. */
    void sameHour(long hour, OptionalDouble edge) {
        edges.keySet().removeIf(known -> known < hour - EDGES_KEPT);
        edge.ifPresentOrElse(value -> edges.put(hour, value), () -> edges.remove(hour));
    }

    /** The upper edge of what earlier days showed at the hour of a minute. */
    OptionalDouble sameHour(long minute) {
        Double edge = edges.get(Math.floorDiv(minute, 60L));
        return edge == null ? OptionalDouble.empty() : OptionalDouble.of(edge);
    }

    /** The newest picture by class. */
    synchronized Map<CountClass, Double> picture() {
        Map<CountClass, Double> picture = new EnumMap<>(CountClass.class);
        Instant newestNow = newestAt;
        if (newestNow != null) {
            newest.forEach((place, count) -> {
                if (Duration.between(count.at, newestNow).compareTo(CLASS_EXPIRY) <= 0) {
                    picture.merge(place.type(), count.value, Double::sum);
                }
            });
        }
        return picture;
    }

    /** The time of the newest sample. */
    synchronized @Nullable Instant newestAt() {
        return newestAt;
    }

    /** The minute's bucket; of a slow camera the one before, while twice its interval has not passed. */
    private @Nullable MinuteBucket bucket(long minute) {
        Map.Entry<Long, MinuteBucket> last = buckets.floorEntry(minute);
        if (last == null) {
            return null;
        }
        boolean holds = last.getKey() == minute
                || !Minutes.end(minute)
                        .isAfter(last.getValue().lastAt().plus(camera.interval().multipliedBy(2)));
        return holds ? last.getValue() : null;
    }

    /** A camera that shows who is there is compared by that; one that only counts passages, by these. */
    private void use(Measure seen) {
        if (seen == Measure.OCCUPANCY && measure != Measure.OCCUPANCY) {
            measure = Measure.OCCUPANCY;
            edges.clear();
        }
    }
}
