package vn.hanoi.ops.cameras.trouble;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * How the cameras of one area are.
 *
 * @param states how many are in each state; every state is there
 * @param uncalibrated those in use whose ground was not measured
 * @param coverage share of those in use that can be read now, 0 to 1; absent when there are none
 */
public record HealthFigures(
        AreaPath area,
        String label,
        int cameras,
        Map<CameraHealth, Integer> states,
        int uncalibrated,
        @Nullable Double coverage) {

    /** Keeps its own copy of the states. */
    public HealthFigures {
        states = Map.copyOf(states);
    }
}
