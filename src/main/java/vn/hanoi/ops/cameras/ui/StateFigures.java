package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** How many cameras are in each state; a click lists them. */
class StateFigures extends Composite<Div> {

    /** All states stand in one row on a desk. */
    private static final String LEAST = "126px";

    private final Map<CameraHealth, KeyFigure> figures = new EnumMap<>(CameraHealth.class);

    StateFigures(Consumer<CameraHealth> chosen) {
        getContent().addClassName("ops-figures");
        getContent().getStyle().set("grid-template-columns", "repeat(auto-fit, minmax(" + LEAST + ", 1fr))");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", text("cameras.figures"));
        for (CameraHealth health : CameraHealth.values()) {
            KeyFigure figure = new KeyFigure(CameraTexts.health(health)).opens(() -> chosen.accept(health));
            figure.setId("figure-" + health.name());
            figures.put(health, figure);
            getContent().add(figure);
        }
    }

    void show(Map<CameraHealth, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.forEach((health, count) -> {
            Tone tone = count == 0 ? Tone.PLAIN : CameraTexts.tone(health);
            figures.get(health).show(Formats.number(count), tone).of(Formats.number(all));
        });
    }
}
