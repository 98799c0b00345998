package vn.hanoi.ops.cameras.frigate;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Judges a camera by the recorder's own figures; Frigate calls such a camera unusable. */
public final class FrigateStats {

    /** The topics below a camera that say whether it is counted; others say whether it is recorded or heard. */
    public static final Set<String> SWITCHES = Set.of("status/detect", "detect/state", "enabled/state");

    private static final double STANDING_STILL_FPS = 1;
    private static final int RECONNECTS_AN_HOUR = 10;
    private static final int STALLS_AN_HOUR = 100;

    private FrigateStats() {}

    /** Tells whether its pictures come well enough to be counted, and are. */
    public static boolean usable(JsonNode camera) {
        return camera.path("camera_fps").asDouble(STANDING_STILL_FPS) >= STANDING_STILL_FPS
                && camera.path("reconnects_last_hour").asInt(0) <= RECONNECTS_AN_HOUR
                && camera.path("detection_enabled").asBoolean(true)
                && camera.path("stalls_last_hour").asInt(0) <= STALLS_AN_HOUR;
    }
}
