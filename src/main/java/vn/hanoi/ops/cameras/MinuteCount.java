package vn.hanoi.ops.cameras;

import java.time.Instant;

/**
 * One minute of one class at one camera.
 *
 * @param minute the minute's first instant; a flow stands in the minute in which its stretch of time ended
 * @param mean average of the samples of that minute: objects in the picture, or passages per minute, each sample weighing
 *     as much as the time of which it tells
 * @param max the greatest of these samples
 * @param samples how many samples the minute rests on that came in time; 0 when all were sent again from a device's store,
 *     which is history and no reason to act
 */
public record MinuteCount(
        CameraId camera,
        Instant minute,
        Measure measure,
        CountClass countClass,
        double mean,
        double max,
        int samples) {}
