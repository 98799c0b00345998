package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.util.List;

/** What is remembered of cameras whose numbers were not to be read as the street's. */
public interface CameraPast {

    /**
     * A stretch of time in which a camera misled.
     *
     * @param to exclusive; far ahead while it lasts
     */
    record Misled(CameraId camera, Instant from, Instant to) {}

    /**
     * When cameras stood still, saw nothing, looked elsewhere or were worked on, in one question for all of them.
     *
     * @param from inclusive
     * @param to exclusive
     */
    List<Misled> misled(Instant from, Instant to);

    /**
     * The same by minutes.
     *
     * @param from inclusive
     * @param to exclusive
     */
    default MisledMinutes misledMinutes(Instant from, Instant to) {
        return new MisledMinutes(misled(from, to));
    }
}
