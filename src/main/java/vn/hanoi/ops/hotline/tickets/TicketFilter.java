package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.Optional;

/**
 * Which tickets to list.
 *
 * @param tray by where they stand
 * @param category of one category only
 * @param from opened at or after
 * @param to opened before
 * @param text words of category, place and text, marks or not, or the number; blank lets all through
 */
public record TicketFilter(
        Tray tray, Optional<String> category, Optional<Instant> from, Optional<Instant> to, String text) {

    /** Where tickets lie. */
    public enum Tray {
        /** What waits for this officer's own step. */
        MINE,
        /** Assigned to this officer. */
        ASSIGNED,
        /** Past the nearest due time. */
        LATE,
        /** All that are open. */
        OPEN,
        /** Answered; the caller is to be told. */
        CALLBACK,
        /** Watched by this officer. */
        WATCHED,
        /** Closed, newest first. */
        ENDED,
        /** All, newest first. */
        ALL
    }

    /** A tray of all categories. */
    public static TicketFilter of(Tray tray) {
        return new TicketFilter(tray, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** The same narrowed by words. */
    public TicketFilter withText(String words) {
        return new TicketFilter(tray, category, from, to, words);
    }

    /** The same of one category, or of all. */
    public TicketFilter withCategory(Optional<String> code) {
        return new TicketFilter(tray, code, from, to, text);
    }
}
