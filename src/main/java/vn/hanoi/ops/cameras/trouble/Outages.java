package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often and how long cameras of a sort were out: silent, frozen, blind, moved or with a wrong clock. Doubts are none.
 *
 * @param group a product's code or an area path
 * @param cameras in use
 * @param troubles begun or open in the time
 * @param lost their time within the time that was asked for; several troubles of one camera at once count once
 * @param available share of the cameras' time without outage, 0 to 1; absent when there are no cameras
 */
public record Outages(
        String group,
        int cameras,
        int troubles,
        Duration lost,
        @Nullable Double available) {}
