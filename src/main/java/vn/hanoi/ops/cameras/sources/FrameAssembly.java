package vn.hanoi.ops.cameras.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.cameras.dialect.Said;

/**
 * Puts objects that come one by one together into pictures: a picture is whole when an object of a later moment comes, or
 * when nothing has come for a while.
 */
final class FrameAssembly {

    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private record Key(SourceId source, String stream) {}

    private static final class Frame {
        final Instant at;
        final Map<String, String> types = new HashMap<>();
        long touched;

        Frame(Instant at) {
            this.at = at;
        }
    }

    /** A picture that is whole. */
    record Whole(SourceId source, Said.Counted list) {}

    private final Map<Key, Frame> open = new HashMap<>();

    /** Takes an object in. @return the pictures that became whole by it */
    synchronized List<Whole> add(SourceId source, Said.Sighted sighted, long nanos) {
        Key key = new Key(source, sighted.stream());
        Frame frame = open.get(key);
        List<Whole> whole = new ArrayList<>();
        if (frame != null && sighted.at().isAfter(frame.at)) {
            whole.add(whole(key, frame));
            frame = null;
        }
        if (frame == null) {
            frame = new Frame(sighted.at());
            open.put(key, frame);
        }
        if (!sighted.at().isBefore(frame.at)) {
            frame.types.put(sighted.object(), sighted.type());
            frame.touched = nanos;
        }
        return whole;
    }

    /** The pictures to which nothing was added for two seconds. */
    synchronized List<Whole> settled(long nanos) {
        List<Whole> settled = new ArrayList<>();
        open.entrySet().removeIf(e -> {
            boolean over = nanos - e.getValue().touched >= PATIENCE_NANOS;
            if (over) {
                settled.add(whole(e.getKey(), e.getValue()));
            }
            return over;
        });
        return settled;
    }

    private static Whole whole(Key key, Frame frame) {
        Map<String, Double> counts = new HashMap<>();
        frame.types.values().forEach(type -> counts.merge(type, 1.0, Double::sum));
        return new Whole(key.source(), Said.Counted.list(key.stream(), frame.at, counts));
    }
}
