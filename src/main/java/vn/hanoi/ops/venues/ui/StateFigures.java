package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.register.CodeState;

/** How many venues are in each state; a click lists them. */
class StateFigures extends Composite<Div> {

    private final Map<CodeState, KeyFigure> figures = new EnumMap<>(CodeState.class);

    StateFigures(Consumer<CodeState> chosen) {
        getContent().addClassName("ops-figures");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", text("venues.list.figures"));
        for (CodeState state : CodeState.values()) {
            KeyFigure figure = new KeyFigure(VenueTexts.state(state)).opens(() -> chosen.accept(state));
            figure.setId("figure-" + state.name());
            figures.put(state, figure);
            getContent().add(figure);
        }
    }

    void show(Map<CodeState, Integer> counts, int cap) {
        counts.forEach((state, count) ->
                figures.get(state).show(Formats.capped(count, cap), count == 0 ? Tone.PLAIN : VenueTexts.tone(state)));
    }
}
