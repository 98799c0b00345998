package vn.hanoi.ops.cases.api;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Why an element of a batch was refused: which of its fields, and in words. */
final class RefusalWords {

    /** Codes that only batches have, or that batches put in other words than screens. */
    private static final Set<String> OWN = Set.of(
            "EMPTY",
            "BAD_ELEMENT",
            "BAD_TEXT",
            "MISSING",
            "NUMBER_FORM",
            "NOT_STORED",
            "NOT_UNDERSTOOD",
            "TOO_LONG",
            "WRONG_KIND",
            "WRONG_PLACE",
            "WRONG_TIME",
            "DOUBTFUL_PERSON",
            "UNKNOWN_PERSON",
            "KNOWN_ALREADY");

    private RefusalWords() {}

    static String of(String code, Locale language) {
        return Translations.in(language, (OWN.contains(code) ? "cases.api." : "cases.refused.") + code);
    }

    /** The field that a step refuses; none when it is the whole. */
    static @Nullable String field(Reason reason) {
        return switch (reason) {
            case UNKNOWN_AREA -> "area";
            case WRONG_KIND -> "kind";
            case WRONG_PLACE -> "placement";
            case UNKNOWN_PERSON, KNOWN_ALREADY -> "person";
            case CONFIRMATION_MISSING, WRONG_TIME -> "confirmation";
            case METHOD_NOT_COUNTED -> "confirmation.method";
            case OUT_OF_RANGE, CT_OUT_OF_RANGE, CT_OF_RAPID_TEST -> "confirmation.ct";
            case EXPOSURE_MISSING, OWN_SOURCE -> "exposures";
            default -> null;
        };
    }
}
