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
     * @param level 1 to 5; null while unknown
     * @param people at least; null when no camera showed people
     * @param density people per square metre; null without measured ground
     * @param vehicles at least; null when no camera showed any
     * @param passing people a minute; null when no camera counted who passes
     * @param vehiclesPassing vehicles a minute; null when no camera counted what passes
     * @param coverage share of its cameras that delivered and were to be believed, 0 to 1
     */
    record Minute(
            Instant at,
            @Nullable Integer level,
            @Nullable Double people,
            @Nullable Double density,
            @Nullable Double vehicles,
            @Nullable Double passing,
            @Nullable Double vehiclesPassing,
            double coverage) {}

    static HistoryAnswer of(StreetHistory history, Instant from, Instant to) {
        return new HistoryAnswer(
                history.street().toString(),
                history.code(),
                history.name(),
                from,
                to,
                history.levels().stream().map(HistoryAnswer::level).toList(),
                history.minutes().stream().map(HistoryAnswer::minute).toList());
    }

    private static Minute minute(StreetHistory.Minute minute) {
        return new Minute(
                minute.at(),
                minute.level() == 0 ? null : minute.level(),
                minute.people(),
                minute.density(),
                minute.vehicles(),
                minute.passing(),
                minute.vehiclesPassing(),
                (double) minute.cameras() / Math.max(1, minute.watching()));
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
