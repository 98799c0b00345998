package vn.hanoi.ops.crowding.advisories;

import java.util.Optional;
import vn.hanoi.ops.crowding.StreetId;

/**
 * Which advisories to list.
 *
 * @param tray by where they stand
 * @param street of one street only
 * @param text words of street and addressee, marks or not, or the number; blank lets all through
 */
public record AdvisoryFilter(Tray tray, Optional<StreetId> street, String text) {

    /** Where advisories lie. */
    public enum Tray {
        /** What waits for this officer's next step. */
        MINE,
        /** Sent and not acknowledged. */
        WAITING,
        /** Sent and not acknowledged in time. */
        OVERDUE,
        /** All that are not at their end. */
        OPEN,
        /** Closed or dismissed, newest first. */
        ENDED,
        /** All, newest first. */
        ALL
    }

    /** A tray of all streets. */
    public static AdvisoryFilter of(Tray tray) {
        return new AdvisoryFilter(tray, Optional.empty(), "");
    }

    /** The same narrowed by words. */
    public AdvisoryFilter withText(String words) {
        return new AdvisoryFilter(tray, street, words);
    }
}
