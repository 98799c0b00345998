package vn.hanoi.ops.crowding.level;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.crowding.Basis;

/** Makes one value of what several cameras say about a street in one minute. */
public final class StreetMinute {

    private StreetMinute() {}

    /**
     * One camera's minute.
     *
     * @param count people, or weighted objects
     * @param per what the count is divided by: square metres of visible ground, or the upper edge of its usual; above 0
     */
    public record Share(CameraId camera, double count, double per) {}

    /**
     * The street's value: all that was counted divided by all that it stands on, so that a camera weighs as much as the
     * ground it sees; nothing when no camera has a share.
     */
    public static Optional<Reading> of(Instant minute, Basis basis, List<Share> shares) {
        double count = 0;
        double per = 0;
        for (Share share : shares) {
            count += share.count();
            per += share.per();
        }
        if (!(per > 0)) {
            return Optional.empty();
        }
        List<CameraId> cameras = shares.stream().map(Share::camera).toList();
        return Optional.of(new Reading(minute, basis, count / per, cameras));
    }
}
