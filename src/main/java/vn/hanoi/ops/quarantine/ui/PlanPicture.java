package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.hanoi.ops.quarantine.sites.BedState;
import vn.hanoi.ops.quarantine.sites.FloorPlans;
import vn.hanoi.ops.quarantine.sites.RoomCell;

/** The picture of a floor with its rooms drawn on it; a click tells where, in shares of the picture. */
class PlanPicture extends Div {

    private static final int NUMBERS = 4;
    private static final String X =
            "(event.clientX - element.getBoundingClientRect().left) / element.getBoundingClientRect().width";
    private static final String Y =
            "(event.clientY - element.getBoundingClientRect().top) / element.getBoundingClientRect().height";

    PlanPicture(FloorPlans plans, UUID floor, List<RoomCell> rooms, BiConsumer<Double, Double> clicked) {
        addClassName("plan");
        var picture = DownloadHandler.fromInputStream(event -> plans.of(floor)
                .map(plan -> new DownloadResponse(
                        new ByteArrayInputStream(plan.content()), "plan", plan.mediaType(), plan.content().length))
                .orElseGet(() -> DownloadResponse.error(404)));
        Image image = new Image(picture.inline(), text("quarantine.plan.picture"));
        add(image);
        rooms.stream().filter(room -> room.outline() != null).forEach(room -> add(mark(room)));
        getElement()
                .addEventListener(
                        "click",
                        event -> clicked.accept(
                                event.getEventData().path(X).asDouble(),
                                event.getEventData().path(Y).asDouble()))
                .addEventData(X)
                .addEventData(Y);
    }

    private static Span mark(RoomCell room) {
        Span mark = new Span(room.name());
        mark.addClassName("plan-room");
        double[] box = box(String.valueOf(room.outline()));
        mark.getStyle()
                .set("left", percent(box[0]))
                .set("top", percent(box[1]))
                .set("width", percent(box[2] - box[0]))
                .set("height", percent(box[3] - box[1]));
        long free = room.beds().stream()
                .filter(bed -> room.openState(bed) == BedState.FREE)
                .count();
        mark.getElement()
                .setAttribute("data-room", room.state().name())
                .setAttribute("data-free", free > 0)
                .setAttribute(
                        "title",
                        text(
                                "quarantine.plan.room",
                                room.name(),
                                free,
                                room.beds().size()));
        return mark;
    }

    /** Left, top, right and bottom in shares, from {@code 0.1,0.2,0.3,0.4}; nothing drawn when it is another text. */
    static double[] box(String outline) {
        try {
            double[] box = Stream.of(outline.split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return box.length == NUMBERS ? box : new double[NUMBERS];
        } catch (NumberFormatException e) {
            return new double[NUMBERS];
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
