package vn.hanoi.ops.shell.settings;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;

/** Changes between light and dark; until the first click the system decides. */
public class SchemeSwitch extends Button {

    private static final String IS_DARK = "return getComputedStyle(document.documentElement).colorScheme === 'dark' || "
            + "getComputedStyle(document.documentElement).colorScheme !== 'light' && "
            + "matchMedia('(prefers-color-scheme: dark)').matches";

    /** A button with a half-filled circle. */
    public SchemeSwitch() {
        super(VaadinIcon.ADJUST.create());
        addClassName("ops-scheme");
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(getTranslation("shell.scheme.switch"));
        setTooltipText(getTranslation("shell.scheme.switch"));
        addClickListener(this::change);
    }

    private void change(ClickEvent<Button> event) {
        UI ui = UI.getCurrentOrThrow();
        ui.getPage().executeJs(IS_DARK).then(Boolean.class, dark -> {
            ColorScheme.Value next = dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK;
            ui.getPage().setColorScheme(next);
            Preferences.remember(ui, next);
        });
    }
}
