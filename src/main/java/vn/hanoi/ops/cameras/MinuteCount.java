package vn.hanoi.ops.cameras;

import java.time.Instant;

/**
 * One minute of one class at one camera.
 *
 * @param minute the minute's first instant; a flow stands in the minute in which its stretch of time ended
 * @param mean average of the samples of that minute: objects in the picture, or passages per minute
 * @param max the greatest of these samples
 * @param samples how many samples the minute rests on, at least 1
 */
public record MinuteCount(
        CameraId camera,
        Instant minute,
        Measure measure,
        CountClass countClass,
        double mean,
        double max,
        int samples) {}
