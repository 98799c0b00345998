package vn.hanoi.ops.cameras;

import java.time.Instant;

/**
 * What one camera counted of one class in one minute on average.
 *
 * @param minute the minute's first instant
 * @param mean objects in the picture, or passages per minute
 */
public record MinuteMean(CameraId camera, Instant minute, Measure measure, CountClass countClass, double mean) {}
