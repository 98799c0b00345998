package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the room's own parts ask and tell the health board; other rooms ask {@link CameraRegistry}. */
@Component
public class CameraWatch {

    private final CameraSnapshot cameras;
    private final HealthBoard health;

    CameraWatch(CameraSnapshot cameras, HealthBoard health) {
        this.cameras = cameras;
        this.health = health;
    }

    /** All cameras in use. */
    public Collection<Camera> all() {
        return cameras.all();
    }

    /** How the camera is now. */
    public CameraHealth healthOf(Camera camera) {
        return health.healthOf(camera);
    }

    /** When it last counted, by the time of its counts. */
    public Optional<Instant> lastSeen(Camera camera) {
        return health.lastSeen(camera.id());
    }

    /** The number under which the stream tables know it, retired ones too. */
    public Optional<Integer> number(CameraId camera) {
        return cameras.numberOf(camera);
    }

    /** What is noticed about it now. */
    public Set<CameraSign> signs(Camera camera) {
        return health.signs(camera.id());
    }

    /** Notes a sign that the console itself noticed, or that it is over. */
    public void notice(Camera camera, CameraSign sign, boolean present) {
        health.notice(camera, sign, present);
    }

    /** Ends a sign, whatever it came from. */
    public void settle(Camera camera, CameraSign sign) {
        health.settle(camera, sign);
    }

    /** Takes in a sign that stood on the board before this process began, unless more is known by now. */
    public void recall(Camera camera, CameraSign sign) {
        health.recall(camera, sign);
    }

    /** Notes until when somebody works on it; nothing when the work is over. */
    public void maintain(Camera camera, Optional<Instant> until) {
        health.maintain(camera, until);
    }
}
