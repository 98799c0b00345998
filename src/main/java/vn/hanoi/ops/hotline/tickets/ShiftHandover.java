package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a shift handed to the next one.
 *
 * @param open open tickets at its end
 * @param late of those, past the nearest due time
 * @param takenBy who took it over; absent before
 */
public record ShiftHandover(
        UUID id,
        Instant endedAt,
        String officer,
        String note,
        int open,
        int late,
        Optional<String> takenBy,
        Optional<Instant> takenAt) {}
