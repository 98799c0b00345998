package vn.hanoi.ops.crowding.ui.live.street;

import java.time.Instant;
import java.util.Optional;
import vn.hanoi.ops.cameras.CameraHealth;

/** A camera that watches a street, with what is known of its health. */
record CameraLine(String code, String name, CameraHealth health, Optional<Instant> lastSeen) {}
