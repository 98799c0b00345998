package vn.hanoi.ops.hotline.rules;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Names that officials write in two languages: the English one may be missing. */
final class TwoNames {

    private TwoNames() {}

    /** The name in the language of the screen; the Vietnamese one when there is no other. */
    static String shown(String name, @Nullable String english) {
        boolean inEnglish = Translations.locale().equals(Translations.ENGLISH) && english != null && !english.isBlank();
        return inEnglish ? english : name;
    }
}
