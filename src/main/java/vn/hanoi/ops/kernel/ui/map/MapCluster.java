package vn.hanoi.ops.kernel.ui.map;

import org.jspecify.annotations.Nullable;

/**
 * One camera, or several that stand too close together to be told apart at this zoom.
 *
 * @param id the camera's code; null for a group
 * @param name the camera's name; null for a group
 * @param lat degrees north of the camera or of the group's middle
 * @param lon degrees east
 * @param count how many cameras, the sum of the four states
 */
public record MapCluster(
        @Nullable String id,
        @Nullable String name,
        double lat,
        double lon,
        int count,
        int online,
        int late,
        int offline,
        int never) {}
