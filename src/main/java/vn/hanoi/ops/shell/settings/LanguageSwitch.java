package vn.hanoi.ops.shell.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Changes between Vietnamese and English; the page is drawn anew, at the same place. */
public class LanguageSwitch extends Button {

    /** A button that names both languages. */
    public LanguageSwitch() {
        addClassName("ops-language");
        addThemeVariants(ButtonVariant.TERTIARY);
        boolean english = Translations.locale().equals(Translations.ENGLISH);
        setText(english ? "EN / VI" : "VI / EN");
        setAriaLabel(getText() + ": " + getTranslation("shell.language.switch"));
        setTooltipText(getTranslation("shell.language.switch"));
        addClickListener(event -> speak(english ? Translations.VIETNAMESE : Translations.ENGLISH));
    }

    private static void speak(Locale locale) {
        UI ui = UI.getCurrentOrThrow();
        ui.getSession().setLocale(locale);
        Preferences.remember(ui, locale);
        ui.getPage().reload();
    }
}
