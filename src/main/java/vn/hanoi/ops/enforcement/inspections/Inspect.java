package vn.hanoi.ops.enforcement.inspections;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.venues.VenueId;

/**
 * A visit.
 *
 * @param key made by the device, so that a visit that is sent twice is kept once
 * @param at when it was
 * @param team who went, such as {@code Tổ 2}
 * @param shift such as {@code Sáng}
 * @param note what was found, up to 1,000 characters, without personal data
 * @param ticket of the hotline that asked for it, or absent
 */
public record Inspect(
        UUID key,
        VenueId venue,
        Instant at,
        String team,
        String shift,
        Outcome outcome,
        List<Answer> answers,
        String note,
        @Nullable TicketId ticket) {

    /** Copies what can change. */
    public Inspect {
        answers = List.copyOf(answers);
    }
}
