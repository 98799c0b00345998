package vn.hanoi.ops.cameras;

import java.time.Instant;

/**
 * How much of an officer's areas the cameras see now.
 *
 * @param newest time of the newest observation of all
 * @param online cameras that answer in time
 * @param cameras cameras in use
 */
public record CameraCoverage(Instant newest, int online, int cameras) {}
