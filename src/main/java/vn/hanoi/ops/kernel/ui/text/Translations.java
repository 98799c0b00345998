package vn.hanoi.ops.kernel.ui.text;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;

/** Translated text where no component is at hand, also outside of a screen: in files and answers to programs. */
public final class Translations {

    /** The language of officials, in which the console speaks unless an officer chooses another. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** The second language. */
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final List<Locale> SPOKEN = List.of(Locale.of("vi"), Locale.of("en"));
    private static final ConsoleTranslations TEXTS = new ConsoleTranslations();

    private Translations() {}

    /** The text of a key in the language of the current screen, with {@code {0}}, {@code {1}} … filled in. */
    public static String text(String key, Object... values) {
        return TEXTS.getTranslation(key, locale(), values);
    }

    /** The text of a key in one of the two languages, whatever the screen speaks. */
    public static String in(Locale language, String key, Object... values) {
        return TEXTS.getTranslation(key, language, values);
    }

    /**
     * The language in which a program or a browser asks to be answered.
     *
     * @param accepted what its {@code Accept-Language} says; blank and unreadable mean Vietnamese
     */
    public static Locale asked(String accepted) {
        try {
            Locale found = accepted.isBlank() ? null : Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return found != null && "en".equals(found.getLanguage()) ? ENGLISH : VIETNAMESE;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }

    /** The text of a key, or something else when there is none, for codes that other rooms and machines bring. */
    public static String textOr(String key, String otherwise) {
        String found = text(key);
        return found.contains(key) ? otherwise : found;
    }

    /** The language of the current screen; Vietnamese when there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui != null && "en".equals(ui.getLocale().getLanguage()) ? ENGLISH : VIETNAMESE;
    }
}
