package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.sites.BedState;
import vn.hanoi.ops.quarantine.sites.FloorLine;
import vn.hanoi.ops.quarantine.sites.Places;

/** The figures above a site's board, and what its marks mean. */
class SiteFigures extends Div {

    private final KeyFigure taken = new KeyFigure(text("quarantine.city.taken"));
    private final KeyFigure free = new KeyFigure(text("quarantine.city.free"));
    private final KeyFigure leaving = new KeyFigure(text("quarantine.city.leaving"));
    private final KeyFigure cleaning = new KeyFigure(text("quarantine.city.cleaned"));
    private final KeyFigure blocked = new KeyFigure(text("quarantine.city.blocked"));

    SiteFigures() {
        addClassName("ops-figures");
        add(taken, free, leaving, cleaning, blocked);
    }

    void show(List<FloorLine> floors) {
        Places all = floors.stream().map(FloorLine::places).reduce(Places.NONE, Places::and);
        taken.show(Formats.number(all.taken()), Tone.PLAIN).of(Formats.number(all.beds()));
        boolean known = all.beds() > 0;
        free.show(
                known ? Formats.number(all.free()) : Formats.UNKNOWN,
                !known ? Tone.UNKNOWN : all.free() == 0 ? Tone.WARN : Tone.GOOD);
        leaving.show(Formats.number(all.leaving()), Tone.PLAIN);
        cleaning.show(Formats.number(all.cleaning()), Tone.PLAIN)
                .note(text("quarantine.city.capacity", Formats.number(all.capacityCleaned())), Tone.PLAIN);
        blocked.show(Formats.number(all.blocked()), Tone.PLAIN);
    }

    Component legend() {
        Div legend = new Div();
        legend.addClassName("bed-legend");
        for (BedState state : BedState.values()) {
            Span mark = new Span();
            mark.addClassName("bed");
            mark.getElement().setAttribute("data-bed", state.name()).setAttribute("aria-hidden", "true");
            legend.add(new Span(mark, new Span(text(state.titleKey()))));
        }
        return legend;
    }
}
