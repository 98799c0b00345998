package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** One switch for each tray, with how much waits there. */
class FileTrays extends Composite<Div> {

    private final Map<FileTray, NativeButton> chips = new EnumMap<>(FileTray.class);
    private final Map<FileTray, Span> counts = new EnumMap<>(FileTray.class);

    FileTrays(Consumer<FileTray> chosen) {
        getContent().addClassName("tray-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", text("enforcement.desk.trays"));
        for (FileTray tray : FileTray.values()) {
            Span count = new Span();
            count.addClassName("count");
            NativeButton chip = new NativeButton();
            chip.add(new Span(text("enforcement.desk.tray." + tray)), count);
            chip.setId("tray-" + tray.name().toLowerCase(Locale.ROOT));
            chip.addClickListener(event -> chosen.accept(tray));
            chips.put(tray, chip);
            counts.put(tray, count);
            getContent().add(chip);
        }
    }

    void show(FileTray chosen, FileParts parts) {
        chips.forEach((tray, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(tray == chosen)));
        counts.forEach((tray, count) -> count.setText(tray == FileTray.DECISIONS ? "" : parts.waiting(tray)));
    }
}
