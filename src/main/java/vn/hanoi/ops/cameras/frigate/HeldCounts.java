package vn.hanoi.ops.cameras.frigate;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.Observation;

/** What one camera of a recorder shows: a count holds until the recorder names another one or the camera stops. */
final class HeldCounts {

    private final Camera camera;
    private final Map<String, Double> counts = new TreeMap<>();
    private boolean changed;
    private boolean detecting = true;
    private boolean usable = true;
    private @Nullable Instant told;

    HeldCounts(Camera camera) {
        this.camera = camera;
    }

    void hold(String type, double number) {
        counts.put(type, number);
        changed = true;
    }

    /** Holds a whole picture of the camera and nothing else. */
    void holdAll(Map<String, Double> all) {
        counts.clear();
        counts.putAll(all);
        changed = true;
    }

    void forget() {
        counts.clear();
        changed = false;
    }

    void detecting(boolean now) {
        detecting = now;
    }

    void usable(boolean now) {
        usable = now;
    }

    boolean working() {
        return detecting && usable;
    }

    /** Tells whether there is something to say at this time: something new, or the old again after an interval. */
    boolean due(Instant now) {
        if (counts.isEmpty() || !working()) {
            return false;
        }
        Instant last = told;
        return changed || last == null || now.isBefore(last) || !now.isBefore(last.plus(camera.interval()));
    }

    Observation tell(Instant now) {
        changed = false;
        told = now;
        return Observation.gauge(camera.code(), now, Map.copyOf(counts));
    }
}
