package vn.hanoi.ops.hotline.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A line of the queue.
 *
 * @param number running number in the year
 * @param personal it is about a person: place and text are guarded
 * @param area where it is filed
 * @param unit whose desk handles it
 * @param outside its place lies outside the city
 * @param position absent when not known, and for tickets about people
 * @param due the nearest due time; absent while no clock runs
 * @param warnAt when the nearest clock begins to warn
 * @param late a clock was over its target when last computed
 * @param master the ticket into which it is merged
 */
public record TicketRow(
        TicketId id,
        int year,
        int number,
        Origin origin,
        TicketState state,
        String category,
        String terms,
        boolean personal,
        AreaPath area,
        AreaPath unit,
        String desk,
        boolean outside,
        @Nullable GeoPoint position,
        Guarded<String> place,
        Guarded<String> text,
        @Nullable String assignee,
        @Nullable String assigneeName,
        Instant openedAt,
        Instant updatedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant due,
        @Nullable Instant warnAt,
        boolean late,
        boolean published,
        @Nullable TicketId master) {

    /** The live channel's topic on which moved tickets are published under their {@link TicketId}. */
    public static final String TOPIC = "tickets";

    /** Where the nearest clock stands. */
    public enum Clock {
        STILL,
        RUNNING,
        WARNING,
        OVERDUE
    }

    /** {@code 1182/2021}. */
    public String label() {
        return number + "/" + year;
    }

    /** Where, of a ticket about a thing; blank for one about a person. */
    public Guarded<String> placeOfThing() {
        return personal ? HotlineFields.PLACE.guard("", area) : place;
    }

    /** In which words, of a ticket about a thing; blank for one about a person. */
    public Guarded<String> textOfThing() {
        return personal ? HotlineFields.TEXT.guard("", area) : text;
    }

    /** Where the nearest clock stands at a moment. */
    public Clock clock(Instant now) {
        if (due == null || !state.open()) {
            return Clock.STILL;
        }
        if (now.isAfter(due)) {
            return Clock.OVERDUE;
        }
        return warnAt == null || now.isBefore(warnAt) ? Clock.RUNNING : Clock.WARNING;
    }

    /** The time left to the nearest due time on the wall, negative when it is over. */
    public Optional<Duration> left(Instant now) {
        return due == null ? Optional.empty() : Optional.of(Duration.between(now, due));
    }
}
