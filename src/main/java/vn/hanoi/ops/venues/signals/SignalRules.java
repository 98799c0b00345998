package vn.hanoi.ops.venues.signals;

/**
 * When a venue only pretends to be scanned.
 *
 * @param cameraMetres a camera tells of a venue that is at most so far away
 * @param people it counts on average at least so many people in the picture
 * @param mostScans and the venue has at most so many check-ins on the day
 * @param source what the rule rests on
 */
public record SignalRules(int version, int cameraMetres, int people, int mostScans, String source) {}
