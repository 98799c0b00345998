package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The three tiers as a tower, the highest on top: beds, free beds, and a bar of what is taken; a click lists the places. */
class TierTower extends Composite<Div> {

    private static final double HUNDRED = 100;

    private final Consumer<Optional<Integer>> chosen;

    /** @param chosen told which tier to list; nothing for all */
    TierTower(Consumer<Optional<Integer>> chosen) {
        this.chosen = chosen;
        getContent().addClassName("tier-tower");
    }

    void show(List<CareSites.TierLoad> tiers, Optional<Integer> shown) {
        getContent().removeAll();
        tiers.forEach(tier -> getContent().add(line(tier, shown)));
    }

    private Component line(CareSites.TierLoad tier, Optional<Integer> shown) {
        Load load = tier.load();
        int usable = Math.max(1, load.beds() - load.blocked());
        Div taken = part("taken", load.occupied() * HUNDRED / usable);
        Div held = part("held", load.held() * HUNDRED / usable);
        Div bar = new Div(taken, held);
        bar.addClassName("bar");
        Span name = new Span(text("care.tier." + tier.tier()));
        name.addClassName("name");
        Span figures = new Span(text(
                "care.tier.figures",
                Formats.number(load.free()),
                Formats.number(load.beds()),
                Formats.number(load.occupied()),
                Formats.number(load.held()),
                Formats.number(tier.open())));
        figures.addClassName("figures");
        boolean pressed = shown.filter(t -> t == tier.tier()).isPresent();
        NativeButton line = new NativeButton();
        line.add(name, bar, figures);
        line.setId("tier-" + tier.tier());
        line.addClassName("tier");
        line.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        line.addClickListener(event -> chosen.accept(pressed ? Optional.empty() : Optional.of(tier.tier())));
        return line;
    }

    private static Div part(String name, double percent) {
        Div part = new Div();
        part.addClassName(name);
        part.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", Math.min(HUNDRED, percent)));
        return part;
    }
}
