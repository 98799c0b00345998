package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.nodes.Lease;
import vn.hanoi.ops.kernel.nodes.NodeRejoined;

/** Keeps the board in step with the cameras' health: what breaks is entered, what works again is ended. */
@Component
class TroubleKeeper {

    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** Silence and work are found anew at each start; what was noticed beside them is not. */
    private static final Set<TroubleKind> REMEMBERED =
            EnumSet.complementOf(EnumSet.of(TroubleKind.OFFLINE, TroubleKind.WORK));

    private final TroubleTable table;
    private final CameraWatch watch;
    private final ConsoleClock clock;
    private final Lease lease;
    private Instant lastLook = Instant.MIN;
    private boolean exercised;

    TroubleKeeper(TroubleTable table, CameraWatch watch, ConsoleClock clock, LockProvider locks) {
        this.table = table;
        this.watch = watch;
        this.clock = clock;
        this.lease = new Lease(locks, "camera-troubles", SILENCE);
    }

    /** A sign that was there before a restart, or that others noticed meanwhile, is there until somebody says otherwise. */
    @EventListener({ApplicationStartedEvent.class, NodeRejoined.class})
    void remember() {
        Map<CameraId, Camera> cameras = new HashMap<>();
        watch.all().forEach(c -> cameras.put(c.id(), c));
        for (TroubleTable.Open open : table.open()) {
            Camera camera = cameras.get(open.camera());
            if (camera != null && REMEMBERED.contains(open.kind())) {
                open.kind().signs().forEach(sign -> watch.recall(camera, sign));
            }
        }
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 20_000)
    void look() {
        if (lease.held()) {
            sync();
        }
    }

    /** Compares all cameras with what stands on the board; after an exercise one look later, when health is read anew. */
    synchronized void sync() {
        Instant now = clock.instant();
        Instant reached = lastLook;
        boolean over = exercised && clock.exercise().isEmpty();
        lastLook = now;
        exercised = clock.exercise().isPresent();
        if (over) {
            table.endAll(reached);
        }
        table.keepInTime(now);
        if (over) {
            return;
        }
        Map<CameraId, Set<TroubleKind>> open = new HashMap<>();
        table.open().forEach(o -> open.computeIfAbsent(o.camera(), c -> EnumSet.noneOf(TroubleKind.class))
                .add(o.kind()));
        for (Camera camera : watch.all()) {
            Set<TroubleKind> before = open.getOrDefault(camera.id(), Set.of());
            Set<TroubleKind> current = troubles(camera);
            current.stream()
                    .filter(k -> !before.contains(k))
                    .forEach(k -> table.begin(camera, k, since(camera, k, now)));
            before.stream().filter(k -> !current.contains(k)).forEach(k -> table.end(camera.id(), k, now));
            open.remove(camera.id());
        }
        open.forEach((retired, kinds) -> kinds.forEach(kind -> table.end(retired, kind, now)));
    }

    private Set<TroubleKind> troubles(Camera camera) {
        Set<TroubleKind> found = EnumSet.noneOf(TroubleKind.class);
        CameraHealth health = watch.healthOf(camera);
        if (health == CameraHealth.MAINTENANCE) {
            return EnumSet.of(TroubleKind.WORK);
        }
        Set<CameraSign> signs = watch.signs(camera);
        if (health == CameraHealth.OFFLINE && !onlyMisdated(signs)) {
            found.add(TroubleKind.OFFLINE);
        }
        REMEMBERED.stream().filter(kind -> signs.containsAll(kind.signs())).forEach(found::add);
        return found;
    }

    /** What a wrong clock tells is not believed, so its camera seems silent; it is one trouble, not two. */
    private static boolean onlyMisdated(Set<CameraSign> signs) {
        return signs.contains(CameraSign.CLOCK_WRONG)
                && !signs.contains(CameraSign.SIGNAL_LOST)
                && !signs.contains(CameraSign.NOT_COUNTING);
    }

    private Instant since(Camera camera, TroubleKind kind, Instant now) {
        return kind == TroubleKind.OFFLINE ? watch.lastSeen(camera).orElse(now) : now;
    }
}
