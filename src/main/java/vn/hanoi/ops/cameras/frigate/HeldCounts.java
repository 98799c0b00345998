package vn.hanoi.ops.cameras.frigate;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.Observation;

/** What one camera of a recorder shows: a count holds until the recorder names another one or the camera stops. */
public final class HeldCounts {

    /** A recorder that tells what moves does so in the same moment as it tells what is there. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

    private final Camera camera;
    private final Map<String, Double> counts = new TreeMap<>();
    private final Map<String, Double> there = new TreeMap<>();
    private final Set<String> off = new HashSet<>();
    private boolean changed;
    private boolean usable = true;
    private @Nullable Instant told;
    private @Nullable Instant waiting;

    /** Holds nothing yet. */
    public HeldCounts(Camera camera) {
        this.camera = camera;
    }

    /** Holds a number of this class until the next one. */
    public void hold(String type, double number) {
        counts.put(type, number);
        changed = true;
    }

    /** Hears how many are there, moving or not; it counts only when the recorder never tells how many move. */
    public void hear(String type, double number) {
        there.put(type, number);
    }

    /** Decides, once the recorder has had time to say more, whether what is there counts. */
    public void settle(Instant now, boolean movingIsTold) {
        if (there.isEmpty() || movingIsTold) {
            there.clear();
            waiting = null;
            return;
        }
        Instant since = waiting;
        if (since == null || now.isBefore(since)) {
            waiting = now;
        } else if (!now.isBefore(since.plus(SAME_MOMENT))) {
            there.forEach(this::hold);
            there.clear();
            waiting = null;
        }
    }

    /** Holds a whole picture of the camera: of what it does not name, nothing is there. */
    public void holdAll(Map<String, Double> all) {
        counts.replaceAll((type, number) -> 0.0);
        counts.putAll(all);
        changed = true;
    }

    void forget() {
        counts.clear();
        there.clear();
        changed = false;
    }

    /**
     * Notes what one switch or state of the camera says; while one says that it does not count, nothing is held.
     *
     * @return whether it counts again by this switch
     */
    boolean says(String what, boolean on) {
        if (on) {
            return off.remove(what);
        }
        off.add(what);
        forget();
        return false;
    }

    void usable(boolean now) {
        usable = now;
    }

    boolean working() {
        return off.isEmpty() && usable;
    }

    /** Tells whether there is something to say at this time: something new, or the old again after an interval. */
    public boolean due(Instant now) {
        if (counts.isEmpty() || !working()) {
            return false;
        }
        Instant last = told;
        return changed || last == null || now.isBefore(last) || !now.isBefore(last.plus(camera.interval()));
    }

    /** What is there now; it is told by this. */
    public Observation tell(Instant now) {
        changed = false;
        told = now;
        return Observation.gauge(camera.code(), now, Map.copyOf(counts));
    }
}
