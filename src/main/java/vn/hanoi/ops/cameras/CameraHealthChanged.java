package vn.hanoi.ops.cameras;

import java.time.Instant;

/** A camera's health is another one since the given console time. */
public record CameraHealthChanged(CameraId camera, CameraHealth health, Instant at) {}
