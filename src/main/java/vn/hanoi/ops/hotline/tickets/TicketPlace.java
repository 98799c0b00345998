package vn.hanoi.ops.hotline.tickets;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.rules.Handler;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** Where a ticket is filed and who handles it. */
@Embeddable
record TicketPlace(
        String areaPath,
        String handlerPath,
        String desk,
        boolean outside,
        @Nullable Double lat,
        @Nullable Double lon) {

    static TicketPlace of(Handler handler, @Nullable GeoPoint point) {
        return new TicketPlace(
                handler.area().value(),
                handler.unit().value(),
                handler.desk().code(),
                handler.outside(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon());
    }

    TicketPlace handledBy(Handler handler) {
        return new TicketPlace(
                handler.area().value(), handler.unit().value(), handler.desk().code(), handler.outside(), lat, lon);
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    AreaPath handler() {
        return new AreaPath(handlerPath);
    }

    @Nullable
    GeoPoint point() {
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }
}
