package vn.hanoi.ops.kernel.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The language in which a caller wants to be answered, of the two that the console speaks. */
public final class AcceptedLanguage {

    private AcceptedLanguage() {}

    /** The better liked one of Vietnamese and English; Vietnamese when the header names neither or is broken. */
    public static Locale of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Translations.VIETNAMESE;
        }
        try {
            List<Locale> spoken = List.of(Translations.VIETNAMESE, Translations.ENGLISH);
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> spoken.stream()
                            .filter(locale -> range.getRange().split("-")[0].equals(locale.getLanguage())))
                    .findFirst()
                    .orElse(Translations.VIETNAMESE);
        } catch (IllegalArgumentException broken) {
            return Translations.VIETNAMESE;
        }
    }
}
