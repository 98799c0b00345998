package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The values of the line list's cells as officers read and type them. */
final class CellText {

    private static final List<DateTimeFormatter> DAYS = List.of(day("d/M/uuuu"), day("d-M-uuuu"), day("uuuu-M-d"));

    private CellText() {}

    /** A stored value as it is shown. */
    static String shown(AmendedField field, String stored) {
        if (stored.isBlank()) {
            return "";
        }
        return switch (field) {
            case BIRTH_YEAR, DOSES -> stored;
            case STAY -> text(Placement.valueOf(stored).titleKey());
            default -> Formats.date(LocalDate.parse(stored));
        };
    }

    /** What was typed as it is stored; blank is unknown, nothing is what cannot be read. */
    static Optional<String> stored(AmendedField field, String typed) {
        String clean = typed.strip();
        if (clean.isEmpty()) {
            return Optional.of("");
        }
        return switch (field) {
            case BIRTH_YEAR, DOSES -> Optional.of(clean).filter(c -> c.matches("\\d{1,4}"));
            case STAY -> place(clean);
            default ->
                DAYS.stream().flatMap(form -> parse(form, clean).stream()).findFirst();
        };
    }

    private static Optional<String> place(String typed) {
        String folded = VietnameseText.fold(typed);
        return Arrays.stream(Placement.values())
                .filter(place -> place.name().equalsIgnoreCase(typed)
                        || VietnameseText.fold(text(place.titleKey())).equals(folded))
                .map(Placement::name)
                .findFirst();
    }

    private static Optional<String> parse(DateTimeFormatter form, String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, form).toString());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
