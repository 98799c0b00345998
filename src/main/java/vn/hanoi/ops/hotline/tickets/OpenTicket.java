package vn.hanoi.ops.hotline.tickets;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A new ticket.
 *
 * @param text what happened, up to 4,000 characters; may be blank when the answers say it
 * @param place where, in words, up to 300 characters
 * @param position where; outside the city it is kept and goes to the city's desk
 * @param area where, when only the unit is known
 * @param caller blank when the caller stays anonymous
 * @param requestKey the same key gives the same ticket, however often it is sent; blank for none
 * @param forward the hotline has classified it: it goes to its desk at once
 */
public record OpenTicket(
        Origin origin,
        String category,
        String text,
        String place,
        Optional<GeoPoint> position,
        Optional<AreaPath> area,
        String caller,
        @Nullable CallerPhone phone,
        List<Answered> attributes,
        String mediaUrl,
        String account,
        String requestKey,
        boolean forward) {

    /** Copies what can change. */
    public OpenTicket {
        attributes = List.copyOf(attributes);
    }

    /** A ticket of a call that the hotline has classified. */
    public static OpenTicket ofCall(String category, String text, String place) {
        return new OpenTicket(
                Origin.CALL,
                category,
                text,
                place,
                Optional.empty(),
                Optional.empty(),
                "",
                null,
                List.of(),
                "",
                "",
                "",
                true);
    }

    /** The same at a position. */
    public OpenTicket at(GeoPoint point) {
        return new OpenTicket(
                origin,
                category,
                text,
                place,
                Optional.of(point),
                area,
                caller,
                phone,
                attributes,
                mediaUrl,
                account,
                requestKey,
                forward);
    }

    /** The same in a unit. */
    public OpenTicket in(AreaPath unit) {
        return new OpenTicket(
                origin,
                category,
                text,
                place,
                position,
                Optional.of(unit),
                caller,
                phone,
                attributes,
                mediaUrl,
                account,
                requestKey,
                forward);
    }

    /** The same from a caller. */
    public OpenTicket from(String name, @Nullable CallerPhone number) {
        return new OpenTicket(
                origin,
                category,
                text,
                place,
                position,
                area,
                name,
                number,
                attributes,
                mediaUrl,
                account,
                requestKey,
                forward);
    }

    /** The same with answers. */
    public OpenTicket with(List<Answered> answers) {
        return new OpenTicket(
                origin,
                category,
                text,
                place,
                position,
                area,
                caller,
                phone,
                answers,
                mediaUrl,
                account,
                requestKey,
                forward);
    }

    /** The same under a key. */
    public OpenTicket keyed(String key) {
        return new OpenTicket(
                origin,
                category,
                text,
                place,
                position,
                area,
                caller,
                phone,
                attributes,
                mediaUrl,
                account,
                key,
                forward);
    }

    /** The same before anybody at the hotline has read it. */
    public OpenTicket unclassified() {
        return new OpenTicket(
                origin,
                category,
                text,
                place,
                position,
                area,
                caller,
                phone,
                attributes,
                mediaUrl,
                account,
                requestKey,
                false);
    }
}
