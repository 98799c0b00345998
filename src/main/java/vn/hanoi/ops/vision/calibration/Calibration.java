package vn.hanoi.ops.vision.calibration;

import java.time.Instant;

/**
 * A measurement of the ground that a camera sees.
 *
 * @param area square metres
 * @param madeBy the officer's name
 */
public record Calibration(Drawing drawing, double area, String madeBy, Instant madeAt) {}
