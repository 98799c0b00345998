package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.kernel.AreaPath;

/** An epidemiological marker: where an F0 was from when to when; guarded because it is somebody's movement. */
public record Marker(UUID id, Guarded<Stay> marker) {

    /**
     * Where somebody was.
     *
     * @param place in words, up to 300 characters
     * @param area the unit, when it is known
     */
    public record Stay(
            String place, @Nullable AreaPath area, Instant from, Instant to, Setting setting, String remark) {}
}
