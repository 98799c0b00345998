package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.place.PlaceFact;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What the console knows about the place that the caller speaks of. */
class PlacePanel extends Composite<Div> {

    private final PlaceKnown places;
    private final Div lines = new Div();

    PlacePanel(PlaceKnown places) {
        this.places = places;
        lines.addClassName("place-facts");
        getContent().add(new H3(text("hotline.place.title")), lines);
    }

    void show(TicketRow row) {
        lines.removeAll();
        GeoPoint point = row.position();
        if (point == null) {
            lines.add(new Span(text(row.outside() ? "hotline.place.outside" : "hotline.place.unknown")));
            return;
        }
        List<PlaceFact> facts = places.around(point).stream()
                .filter(fact -> !fact.address().equals(TicketTexts.address(row)))
                .toList();
        facts.forEach(fact -> lines.add(line(fact)));
        if (facts.isEmpty()) {
            lines.add(new Span(text("hotline.place.nothing")));
        }
    }

    private static Div line(PlaceFact fact) {
        Component name = fact.address().isEmpty() ? new Span(fact.words()) : new Anchor(fact.address(), fact.words());
        Span note =
                new Span(text(fact.titleKey()) + " · " + text("hotline.place.metres", Formats.number(fact.metres())));
        note.addClassName("note");
        return new Div(name, note);
    }
}
