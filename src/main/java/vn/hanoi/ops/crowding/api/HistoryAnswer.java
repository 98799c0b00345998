package vn.hanoi.ops.crowding.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetHistory;

/** A street over a stretch of time. */
record HistoryAnswer(
        String street, String code, String name, Instant from, Instant to, List<Level> levels, List<Minute> minutes) {

    /**
     * @param to null while it lasts
     * @param basis density or relative
     * @param value what brought it, in the basis's unit
     */
    record Level(Instant from, @Nullable Instant to, int level, String basis, double value, int settingsVersion) {}

    /**
     * @param people at least; null when no camera showed people
     * @param density people per square metre; null without measured ground
     * @param coverage share of its cameras that delivered, 0 to 1
     */
    record Minute(
            Instant at, @Nullable Double people, @Nullable Double density, double coverage) {}

    static HistoryAnswer of(StreetHistory history, Instant from, Instant to) {
        double cameras = Math.max(1, history.cameras());
        return new HistoryAnswer(
                history.street().toString(),
                history.code(),
                history.name(),
                from,
                to,
                history.levels().stream().map(HistoryAnswer::level).toList(),
                history.minutes().stream()
                        .map(m -> new Minute(m.at(), m.people(), m.density(), Math.min(1, m.cameras() / cameras)))
                        .toList());
    }

    private static Level level(LevelSpan span) {
        return new Level(
                span.from(),
                span.to(),
                span.level(),
                span.basis().name().toLowerCase(Locale.ROOT),
                span.value(),
                span.settingsVersion());
    }
}
