package vn.hanoi.ops.crowding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A street over a stretch of time.
 *
 * @param levels its levels, oldest first; the first may have begun before
 * @param minutes the minutes with counts, oldest first
 * @param judged when its level could rest on counts, oldest first; at other times it is stale
 */
public record StreetHistory(
        StreetId street, String code, String name, List<LevelSpan> levels, List<Minute> minutes, List<Stretch> judged) {

    /** Keeps its own copies. */
    public StreetHistory {
        levels = List.copyOf(levels);
        minutes = List.copyOf(minutes);
        judged = List.copyOf(judged);
    }

    /** A stretch of time. @param to exclusive */
    public record Stretch(Instant from, Instant to) {}

    /**
     * One minute.
     *
     * @param level 1 to 5; 0 while it was not known
     * @param people at least so many in the pictures; absent when no camera showed people
     * @param density people per square metre of measured ground; absent when none was measured
     * @param vehicles at least so many in the pictures; absent when no camera showed any class of them
     * @param passing people who passed in a minute; absent when no camera counted them
     * @param vehiclesPassing vehicles that passed in a minute; absent when no camera counted them
     * @param cameras how many delivered and were to be believed
     * @param watching of how many: those in use now, and those retired since that delivered
     */
    public record Minute(
            Instant at,
            int level,
            @Nullable Double people,
            @Nullable Double density,
            @Nullable Double vehicles,
            @Nullable Double passing,
            @Nullable Double vehiclesPassing,
            int cameras,
            int watching) {}
}
