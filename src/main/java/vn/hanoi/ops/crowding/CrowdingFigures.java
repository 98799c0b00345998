package vn.hanoi.ops.crowding;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The figures above the map, cut to a scope.
 *
 * @param atFiveBefore streets at level 5 thirty minutes ago; none when the console did not know then
 * @param unknown streets without a level or with one too old to act on
 * @param oldestOverdue by how much the longest awaited acknowledgement is late
 * @param peopleAtLeast people in the newest pictures, each camera once; none when no camera shows people
 * @param peopleBefore the same thirty minutes ago
 * @param asOf time of the newest count
 */
public record CrowdingFigures(
        int streets,
        int atFive,
        @Nullable Integer atFiveBefore,
        int atFour,
        @Nullable Integer atFourBefore,
        int unknown,
        int advisoriesWaiting,
        int advisoriesOverdue,
        @Nullable Duration oldestOverdue,
        int camerasOnline,
        int camerasTotal,
        @Nullable Integer peopleAtLeast,
        @Nullable Integer peopleBefore,
        @Nullable Instant asOf) {}
