package vn.hanoi.ops.tracing.presence;

import java.time.Duration;
import java.time.Instant;

/**
 * The rules of tracing from a moment on.
 *
 * @param minimum shorter overlaps count for nothing
 * @param trailing how long the air stays dangerous after an infected person left
 * @param trailingWeight what a minute in that air is worth against one together, 0 to 1
 * @param otherZoneWeight what a minute in another part of the venue is worth, 0 to 1
 * @param casualWeight what a minute is worth when only the entrance of a large place was scanned, 0 to 1
 * @param assumedLow what part of an assumed stay is certain, 0 to 1
 * @param assumedHigh how many times an assumed stay may have lasted, 1 or more
 * @param infectivity weight of the day on which people met
 * @param backFrom so many days before the first symptoms the looking back begins
 * @param backTo so many days before the first symptoms it ends
 * @param source what the rules rest on
 */
public record TracingRules(
        int version,
        Instant validFrom,
        Duration minimum,
        Duration trailing,
        double trailingWeight,
        double otherZoneWeight,
        double casualWeight,
        double assumedLow,
        double assumedHigh,
        Infectivity infectivity,
        int backFrom,
        int backTo,
        String source) {}
