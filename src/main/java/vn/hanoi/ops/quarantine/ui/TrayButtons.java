package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The lists of a screen side by side with how many stand in each; one of them is open. @param <T> a list */
class TrayButtons<T extends Enum<T>> extends Div {

    private final String idPrefix;
    private final transient Function<T, String> titleKey;
    private final transient Consumer<T> chosen;

    TrayButtons(String idPrefix, Function<T, String> titleKey, Consumer<T> chosen) {
        this.idPrefix = idPrefix;
        this.titleKey = titleKey;
        this.chosen = chosen;
        addClassName("tray-list");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("quarantine.residents.trays"));
    }

    void show(Map<T, Integer> counts, T open) {
        removeAll();
        counts.forEach((tray, count) -> add(button(tray, count, tray == open)));
    }

    private Button button(T tray, int count, boolean open) {
        Button button = new Button(
                text("quarantine.tray", text(titleKey.apply(tray)), Formats.number(count)),
                event -> chosen.accept(tray));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(idPrefix + tray.name());
        if (open) {
            button.getElement().setAttribute("aria-current", "true");
        } else {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return button;
    }
}
