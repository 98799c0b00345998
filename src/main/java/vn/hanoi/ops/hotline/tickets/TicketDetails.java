package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.hotline.CallerPhone;

/**
 * A ticket whole.
 *
 * @param version to be handed back with an edit
 * @param caller unknown when the caller stayed anonymous
 * @param attributes answers to the category's questions
 * @param answer what the caller is or was told
 * @param toldAt when the caller was told
 * @param timeline oldest first
 * @param watchers accounts
 * @param clocks those that the terms have, each with its story
 * @param merged tickets that are merged into this one
 */
public record TicketDetails(
        TicketRow row,
        int version,
        Guarded<String> caller,
        Guarded<CallerPhone> phone,
        List<Answered> attributes,
        String mediaUrl,
        String answer,
        @Nullable Instant toldAt,
        @Nullable Integer satisfaction,
        List<TicketEntry> timeline,
        Set<String> watchers,
        List<ClockFace> clocks,
        List<TicketRow> merged) {

    /** Copies what can change. */
    public TicketDetails {
        attributes = List.copyOf(attributes);
        timeline = List.copyOf(timeline);
        watchers = Set.copyOf(watchers);
        clocks = List.copyOf(clocks);
        merged = List.copyOf(merged);
    }
}
