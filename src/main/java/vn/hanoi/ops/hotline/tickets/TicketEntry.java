package vn.hanoi.ops.hotline.tickets;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.hanoi.ops.hotline.TicketState;

/**
 * One line of a ticket's timeline.
 *
 * @param state where it stood afterwards
 * @param shownPublic the caller and the public feed may read it
 * @param officer the account, or {@code console} for what the console did itself
 * @param note the words; blank when there are none
 */
@Embeddable
public record TicketEntry(
        Instant at,
        @Enumerated(EnumType.STRING) TicketStep step,
        @Enumerated(EnumType.STRING) TicketState state,
        boolean shownPublic,
        String officer,
        String officerName,
        String note) {

    /** The account of what the console does itself. */
    public static final String CONSOLE_ITSELF = "console";
}
