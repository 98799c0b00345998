package vn.hanoi.ops.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * The desk that handles a ticket asked for an inspection on the spot; carries no caller and no text.
 *
 * @param number as officials write it, such as {@code 1182/2021}
 * @param category code of the ticket's category
 * @param officer account of who asked
 */
public record InspectionAsked(
        TicketId ticket,
        String number,
        String category,
        AreaPath area,
        @Nullable GeoPoint position,
        Instant at,
        String officer) {}
