package vn.hanoi.ops.cameras;

import java.util.UUID;

/** Identifies a camera for as long as the console knows it, whatever its code becomes. */
public record CameraId(UUID value) {}
