package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.files.FileId;

/**
 * A photo or paper of a ticket.
 *
 * @param name guarded as the ticket's own words are
 * @param bytes size of the content
 * @param addedBy the account; {@link TicketEntry#CONSOLE_ITSELF} for what a citizen sent
 * @param shownPublic it stands with the published ticket
 */
public record TicketAttachment(
        FileId id,
        Guarded<String> name,
        String mediaType,
        long bytes,
        Instant addedAt,
        String addedBy,
        boolean shownPublic) {

    /** Tells whether it is a picture. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
