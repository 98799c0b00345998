package vn.hanoi.ops.kernel.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The console's texts, one pair of bundles for each first part of a key. Unlike Vaadin's own provider it never falls back to the machine's language: Vietnamese is the
 * bundle without a language, and on a machine that speaks English a plain look-up would answer in English.
 */
@Component
class ConsoleTranslations implements I18NProvider {

    private static final String FOLDER = "vaadin-i18n.";

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Translations.VIETNAMESE, Translations.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        try {
            String text = bundle(key, locale).getString(key);
            return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
        } catch (MissingResourceException e) {
            return "!" + locale.getLanguage() + ": " + key;
        }
    }

    private static ResourceBundle bundle(String key, Locale locale) {
        Locale wanted = "en".equals(locale.getLanguage()) ? Translations.ENGLISH : Translations.VIETNAMESE;
        ResourceBundle.Control strict =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = FOLDER + key.substring(0, Math.max(0, key.indexOf('.')));
        return ResourceBundle.getBundle(name, wanted, ConsoleTranslations.class.getClassLoader(), strict);
    }
}
