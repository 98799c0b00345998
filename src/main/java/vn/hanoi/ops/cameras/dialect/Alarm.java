package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.DeviceAlarm;

/**
 * An alarm in a device's message.
 *
 * @param stream the channel or rule at the device
 * @param rule name of the line, field or region, or empty
 * @param at when, or nothing when the device names no time
 * @param again sent late from the device's store, or a state that is only repeated
 */
public record Alarm(
        String stream,
        DeviceAlarm.What what,
        String rule,
        @Nullable Instant at,
        boolean again) {}
