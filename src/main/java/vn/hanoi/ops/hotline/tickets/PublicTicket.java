package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.files.FileId;

/**
 * What everybody may read of a published ticket; never one about a person.
 *
 * @param open somebody still works on it; of a merged one, on its master
 * @param words what is reported
 * @param where in words
 * @param answer blank before there is one
 * @param expectedAt the due time of its answer; absent while it waits for the caller and when it is answered
 * @param photo the first picture that the hotline shows with it
 */
public record PublicTicket(
        TicketId id,
        String category,
        boolean open,
        String words,
        String where,
        String answer,
        String desk,
        AreaPath unit,
        Instant openedAt,
        Instant updatedAt,
        @Nullable Instant expectedAt,
        @Nullable GeoPoint position,
        String mediaUrl,
        @Nullable FileId photo) {}
