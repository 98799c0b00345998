package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;
import static vn.hanoi.ops.kernel.ui.text.Translations.textOr;

import java.util.Locale;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.people.codes.CodeField;
import vn.hanoi.ops.people.codes.CodeWarning;
import vn.hanoi.ops.people.matching.Certainty;
import vn.hanoi.ops.people.matching.MatchReason;

/** The room's values in the officer's language. */
public final class PersonTexts {

    private PersonTexts() {}

    /** The word for a sex. */
    public static String sex(Sex sex) {
        return text(sex.titleKey());
    }

    /** A phone as officials write it: {@code 0912 000 000}; what is no number stays as it is. */
    public static String phone(String number) {
        return PhoneNumber.parse(number).map(PhoneNumber::national).orElse(number);
    }

    /** A paper's number alone, from which masks are made. */
    public static String number(Document document) {
        return document.number();
    }

    /** A country in the officer's language. */
    public static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Translations.locale());
    }

    /** Why two records may be one person, with the weight: {@code Cùng ngày sinh +18}. */
    public static String reason(MatchReason reason) {
        String points = reason.points() > 0 ? "+" + reason.points() : "−" + Math.abs(reason.points());
        return text(reason.evidence().titleKey()) + " " + points;
    }

    /** How sure a match is. */
    public static StateBadge certainty(Certainty certainty) {
        Tone tone =
                switch (certainty) {
                    case SURE -> Tone.GOOD;
                    case LIKELY -> Tone.WARN;
                    case POSSIBLE, NONE -> Tone.PLAIN;
                };
        return new StateBadge(text(certainty.titleKey()), tone);
    }

    /** A warning about a code: the field and the reason. */
    public static String warning(CodeWarning warning) {
        String reason = text(warning.reasonKey(), warning.details().toArray());
        CodeField field = warning.field();
        return field == null ? reason : text(field.titleKey()) + ": " + reason;
    }

    /** What points to a person, by the code of its room. */
    public static String reference(String code) {
        return textOr("people.reference." + code, code);
    }
}
