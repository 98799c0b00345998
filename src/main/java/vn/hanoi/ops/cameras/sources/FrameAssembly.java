package vn.hanoi.ops.cameras.sources;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hanoi.ops.cameras.dialect.Said;

/**
 * Puts objects that come one by one together into pictures: a picture is whole when an object of a later moment comes, or
 * when nothing has come for a while. A picture that could not be stored is put back.
 */
final class FrameAssembly {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final int MOST_PUT_BACK = 10_000;

    /** What a tracker writes where it does not follow an object: nothing, or the highest or lowest number that it has. */
    private static final Set<String> UNTRACKED = Set.of("", "18446744073709551615", "-1");

    private record Key(SourceId source, String stream, boolean again) {}

    private static final class Frame {
        final Instant at;
        final Map<String, String> types = new HashMap<>();
        long touched;

        Frame(Instant at) {
            this.at = at;
        }

        void add(Said.Sighted sighted, long nanos) {
            boolean untracked = UNTRACKED.contains(sighted.object());
            types.put(untracked ? "untracked " + types.size() : sighted.object(), sighted.type());
            touched = nanos;
        }
    }

    /** A picture that is whole. */
    record Whole(SourceId source, Said.Counted list) {}

    private final Map<Key, Frame> open = new HashMap<>();
    private final Deque<Whole> back = new ArrayDeque<>();

    /**
     * What an object did.
     *
     * @param late its picture has given way to a later one already, so that it is not counted
     * @param whole the pictures that became whole by it
     */
    record Added(boolean late, List<Whole> whole) {}

    /** Takes an object in. @param again read once more from what was kept */
    synchronized Added add(SourceId source, Said.Sighted sighted, boolean again, long nanos) {
        Key key = new Key(source, sighted.stream(), again);
        Frame frame = open.get(key);
        if (frame != null && sighted.at().isBefore(frame.at)) {
            return new Added(true, List.of());
        }
        List<Whole> whole = new ArrayList<>();
        if (frame != null && sighted.at().isAfter(frame.at)) {
            whole.add(whole(key, frame));
            frame = null;
        }
        if (frame == null) {
            frame = new Frame(sighted.at());
            open.put(key, frame);
        }
        frame.add(sighted, nanos);
        return new Added(false, whole);
    }

    /** The pictures to which nothing was added for two seconds, and those that were put back. */
    synchronized List<Whole> settled(long nanos) {
        List<Whole> settled = new ArrayList<>(back);
        back.clear();
        open.entrySet().removeIf(e -> {
            boolean over = nanos - e.getValue().touched >= PATIENCE_NANOS;
            if (over) {
                settled.add(whole(e.getKey(), e.getValue()));
            }
            return over;
        });
        return settled;
    }

    /** Takes pictures back that could not be stored; of more than 10,000 the oldest are given up. */
    synchronized void putBack(List<Whole> pictures) {
        back.addAll(pictures);
        while (back.size() > MOST_PUT_BACK) {
            back.removeFirst();
        }
    }

    private static Whole whole(Key key, Frame frame) {
        Map<String, Double> counts = new HashMap<>();
        frame.types.values().forEach(type -> counts.merge(type, 1.0, Double::sum));
        return new Whole(
                key.source(), Said.Counted.list(key.stream(), frame.at, counts).sentAgain(key.again()));
    }
}
