package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.sites.FloorLine;

/** A floor in the list: block and name, zone, and how many places are free. */
class FloorTile extends Div {

    FloorTile(FloorLine line) {
        Span name = new Span(line.block() + " · " + line.name());
        name.addClassName("name");
        Span zone = new Span(text(line.zone().titleKey()));
        zone.addClassName("zone");
        Span free = new Span(
                line.places().beds() == 0
                        ? text("quarantine.floor.noBeds")
                        : text(
                                "quarantine.floor.free",
                                Formats.number(line.places().free()),
                                Formats.number(line.places().beds())));
        free.addClassName("free");
        add(name, zone, free);
    }
}
