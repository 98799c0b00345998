package vn.hanoi.ops.vision.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;

/** How the eyes are doing: for each camera and together, since the start of this process or of the node that looks. */
@Component
public class EyesPulse {

    /** The live channel's topic on which a camera's id is told when one of its pictures was looked at. */
    public static final String TOPIC = "vision";

    private static final int REMEMBERED = 500;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final double MOST = 0.95;

    private final Map<CameraId, Beat> beats = new ConcurrentHashMap<>();
    private final Set<CameraId> changed = ConcurrentHashMap.newKeySet();
    private final Deque<Look> looks = new ArrayDeque<>();
    private volatile @Nullable Heard heard;

    private record Heard(long at, Load load) {}

    private record Look(long finished, Duration lag, Duration work) {}

    /**
     * One camera.
     *
     * @param lastAt the moment of the newest picture that was looked at
     * @param seen what that picture showed; at least so many are there, because the far part of a street is not counted
     * @param lag from the picture to its count
     * @param dropped pictures that were not looked at because newer ones had come or they were late
     * @param trouble why the newest picture could not be had; absent when it could
     */
    public record Beat(
            @Nullable Instant lastAt,
            Map<CountClass, Integer> seen,
            @Nullable Duration lag,
            long looked,
            long dropped,
            @Nullable String trouble) {

        static final Beat NONE = new Beat(null, Map.of(), null, 0, 0, null);
    }

    /**
     * All cameras together.
     *
     * @param lagMost the lag that 95 of the last 100 pictures did not exceed; absent when none was looked at
     * @param perMinute pictures of the last minute
     * @param work the mean time of one look; absent when none was looked at
     */
    public record Load(
            @Nullable Duration lagMost,
            int perMinute,
            @Nullable Duration work,
            long dropped) {}

    /** How a camera is doing, when it has been tried since the start. */
    public Optional<Beat> of(CameraId camera) {
        return Optional.ofNullable(beats.get(camera));
    }

    /** How the eyes are doing now. */
    public Load load() {
        Heard elsewhere = heard;
        boolean others = elsewhere != null && System.nanoTime() - elsewhere.at() <= MINUTE.toNanos();
        return others ? elsewhere.load() : own();
    }

    /** What is new since this was asked last; nothing when nothing is. */
    Optional<EyesTold> news() {
        List<EyesTold.OfCamera> told = new ArrayList<>();
        for (CameraId camera : changed) {
            changed.remove(camera);
            of(camera).ifPresent(beat -> told.add(new EyesTold.OfCamera(camera, beat)));
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(new EyesTold(told, own()));
    }

    /** Hears of the node that looks. */
    void hear(EyesTold told) {
        told.cameras().forEach(one -> beats.put(one.camera(), one.beat()));
        heard = new Heard(System.nanoTime(), told.load());
    }

    private Load own() {
        long dropped = beats.values().stream().mapToLong(Beat::dropped).sum();
        List<Look> known;
        synchronized (looks) {
            known = List.copyOf(looks);
        }
        if (known.isEmpty()) {
            return new Load(null, 0, null, dropped);
        }
        long now = System.nanoTime();
        List<Duration> lags = known.stream().map(Look::lag).sorted().toList();
        int recent = (int) known.stream()
                .filter(l -> now - l.finished() <= MINUTE.toNanos())
                .count();
        double work =
                known.stream().mapToLong(l -> l.work().toNanos()).average().orElse(0);
        return new Load(
                lags.get((int) Math.ceil(MOST * lags.size()) - 1), recent, Duration.ofNanos((long) work), dropped);
    }

    void looked(Frame frame, Map<CountClass, Integer> seen, Duration work) {
        long now = System.nanoTime();
        Duration lag = Duration.ofNanos(now - frame.taken());
        synchronized (looks) {
            looks.addLast(new Look(now, lag, work));
            if (looks.size() > REMEMBERED) {
                looks.removeFirst();
            }
        }
        heard = null;
        change(
                frame.camera(),
                old -> new Beat(frame.at(), Map.copyOf(seen), lag, old.looked() + 1, old.dropped(), null));
    }

    void dropped(CameraId camera) {
        change(
                camera,
                old -> new Beat(old.lastAt(), old.seen(), old.lag(), old.looked(), old.dropped() + 1, old.trouble()));
    }

    /** @param trouble a code such as {@code NOT_REACHED} */
    void troubled(CameraId camera, String trouble) {
        change(camera, old -> new Beat(old.lastAt(), old.seen(), old.lag(), old.looked(), old.dropped(), trouble));
    }

    private void change(CameraId camera, UnaryOperator<Beat> change) {
        beats.compute(camera, (id, old) -> change.apply(old == null ? Beat.NONE : old));
        changed.add(camera);
    }
}
