package vn.hanoi.ops.hotline.ui.tickets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One switch for each tray; those with waiting work say how much. */
class TicketTrays extends Composite<Div> {

    static final int CAP = 999;

    private static final List<Tray> COUNTED = List.of(Tray.MINE, Tray.LATE, Tray.OPEN, Tray.CALLBACK);

    private final Map<Tray, NativeButton> chips = new EnumMap<>(Tray.class);
    private final Map<Tray, Span> counts = new EnumMap<>(Tray.class);

    TicketTrays(Consumer<Tray> chosen) {
        getContent().addClassName("tray-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", text("hotline.tickets.trays"));
        for (Tray tray : Tray.values()) {
            getContent().add(chip(tray, chosen));
        }
    }

    void show(Tray chosen, ToIntFunction<Tray> counter) {
        chips.forEach((tray, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(tray == chosen)));
        for (Tray tray : COUNTED) {
            int count = counter.applyAsInt(tray);
            Span figure = counts.get(tray);
            figure.setText(count == 0 ? "" : Formats.capped(count, CAP));
            figure.getElement().setAttribute("data-tone", tray == Tray.LATE && count > 0 ? "late" : "plain");
        }
    }

    private NativeButton chip(Tray tray, Consumer<Tray> chosen) {
        NativeButton chip = new NativeButton();
        Span count = new Span();
        count.addClassName("count");
        chip.add(new Span(text("hotline.tickets.tray." + tray)), count);
        chip.setId("tray-" + tray.name().toLowerCase(Locale.ROOT));
        chip.addClickListener(event -> chosen.accept(tray));
        chips.put(tray, chip);
        counts.put(tray, count);
        return chip;
    }
}
