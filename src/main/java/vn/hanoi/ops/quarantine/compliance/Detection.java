package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;

/**
 * Something that a source saw.
 *
 * @param camera the camera's code, as the source calls it
 * @param at when it was seen
 * @param people how many, when the source counts them; else 1
 * @param source names it at the source, so that the same one is taken once
 * @param late a replay after a loss of connection: it is kept, and alerts nobody
 */
public record Detection(String camera, WatchCode code, Instant at, int people, String source, boolean late) {}
