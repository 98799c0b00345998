package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.venues.register.CodeState;

/**
 * What is known of a place that may be inspected.
 *
 * @param petitions open petitions near by
 * @param crowd level of the street, 1 to 5; absent when not known
 * @param reminders since it was last in order
 * @param violations sanctions on record
 * @param quietOn the day on which somebody asked for a visit because few scan there where many pass
 */
public record PlaceFacts(
        CodeState code,
        @Nullable LocalDate scannedOn,
        int petitions,
        @Nullable Integer crowd,
        int reminders,
        int violations,
        @Nullable LocalDate visitedOn,
        @Nullable LocalDate reinspectOn,
        @Nullable LocalDate quietOn) {

    /** A venue of which only the register knows. */
    public static PlaceFacts unseen(CodeState code, @Nullable LocalDate scannedOn) {
        return new PlaceFacts(code, scannedOn, 0, null, 0, 0, null, null, null);
    }

    PlaceFacts registered(CodeState now, @Nullable LocalDate scanned) {
        return new PlaceFacts(now, scanned, petitions, crowd, reminders, violations, visitedOn, reinspectOn, quietOn);
    }

    PlaceFacts crowd(@Nullable Integer level) {
        return new PlaceFacts(
                code, scannedOn, petitions, level, reminders, violations, visitedOn, reinspectOn, quietOn);
    }

    PlaceFacts petitions(int count) {
        return new PlaceFacts(code, scannedOn, count, crowd, reminders, violations, visitedOn, reinspectOn, quietOn);
    }

    PlaceFacts violations(int count) {
        return new PlaceFacts(code, scannedOn, petitions, crowd, reminders, count, visitedOn, reinspectOn, quietOn);
    }

    PlaceFacts quiet(LocalDate day) {
        return new PlaceFacts(code, scannedOn, petitions, crowd, reminders, violations, visitedOn, reinspectOn, day);
    }

    /** After a visit: petitions, and who asked for it, are answered by it. */
    PlaceFacts visited(LocalDate day, int reminded, @Nullable LocalDate again) {
        return new PlaceFacts(code, scannedOn, 0, crowd, reminded, violations, day, again, null);
    }
}
