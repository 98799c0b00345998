package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often and how long cameras of a sort were out.
 *
 * @param group a product's code or an area path
 * @param cameras in use
 * @param troubles begun or open in the time
 * @param lost all their time together, within the time
 * @param available share of the cameras' time without trouble, 0 to 1; absent when there are no cameras
 */
public record Outages(
        String group,
        int cameras,
        int troubles,
        Duration lost,
        @Nullable Double available) {}
