package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a camera at a moment.
 *
 * @param lastSeen time of its newest observation; absent when it never sent one
 * @param occupancy how many are in the picture, by its newest observation of that sort; empty when it sent none today
 * @param occupancyAt when that was so
 * @param flow passages per minute, by its newest observation of that sort; empty when it sent none today
 * @param flowAt the end of the stretch of time of which the flow tells
 * @param saidDown its recorder says that it does not work
 * @param lateAfter age of its newest observation from which it counts as late
 * @param offlineAfter age from which it counts as offline
 */
public record CameraNow(
        Camera camera,
        CameraHealth health,
        @Nullable Instant lastSeen,
        Map<CountClass, Double> occupancy,
        @Nullable Instant occupancyAt,
        Map<CountClass, Double> flow,
        @Nullable Instant flowAt,
        boolean saidDown,
        Duration lateAfter,
        Duration offlineAfter,
        Instant asOf) {}
