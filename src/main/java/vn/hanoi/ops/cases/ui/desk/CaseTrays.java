package vn.hanoi.ops.cases.ui.desk;

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
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One switch for each tray; those with waiting work say how much. */
class CaseTrays extends Composite<Div> {

    static final int CAP = 999;

    private static final List<Tray> COUNTED =
            List.of(Tray.DUE, Tray.LATE, Tray.CLOCK, Tray.TESTS, Tray.ENDING, Tray.DOUBLE);

    private final Map<Tray, NativeButton> chips = new EnumMap<>(Tray.class);
    private final Map<Tray, Span> counts = new EnumMap<>(Tray.class);

    CaseTrays(Consumer<Tray> chosen) {
        getContent().addClassName("tray-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", text("cases.trays"));
        for (Tray tray : Tray.values()) {
            getContent().add(chip(tray, chosen));
        }
    }

    void show(Tray chosen, ToIntFunction<Tray> counter) {
        chips.forEach((tray, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(tray == chosen)));
        for (Tray tray : COUNTED) {
            int count = counter.applyAsInt(tray);
            counts.get(tray).setText(count == 0 ? "" : Formats.capped(count, CAP));
            boolean alarms = count > 0 && (tray == Tray.DUE || tray == Tray.LATE);
            counts.get(tray).getElement().setAttribute("data-tone", alarms ? "late" : "plain");
        }
    }

    private NativeButton chip(Tray tray, Consumer<Tray> chosen) {
        Span count = new Span();
        count.addClassName("count");
        NativeButton chip = new NativeButton();
        chip.add(new Span(text("cases.tray." + tray)), count);
        chip.setId("tray-" + tray.name().toLowerCase(Locale.ROOT));
        chip.addClickListener(event -> chosen.accept(tray));
        chips.put(tray, chip);
        counts.put(tray, count);
        return chip;
    }
}
