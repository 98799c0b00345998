package vn.hanoi.ops.people.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

/** Collects what a code says and what does not fit. */
final class Claims {

    private final Map<CodeField, String> fields = new EnumMap<>(CodeField.class);
    private final List<CodeWarning> warnings = new ArrayList<>();
    private final LocalDate today;

    Claims(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void put(CodeField field, String value) {
        if (!value.isBlank()) {
            fields.put(field, value.strip());
        }
    }

    void warn(Reason reason, @Nullable CodeField field, String... details) {
        warnings.add(new CodeWarning(reason, field, List.of(details)));
    }

    Optional<String> get(CodeField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Takes a birth when it can be; a wrong one is left out with a warning. */
    void birth(String text, Optional<Birth> read) {
        if (text.isBlank() || text.equals("-")) {
            warn(Reason.MISSING, CodeField.BIRTH);
        } else if (read.isEmpty()) {
            warn(Reason.DATE_IMPOSSIBLE, CodeField.BIRTH, text);
        } else {
            Birth birth = read.get();
            put(CodeField.BIRTH, birth.date() == null ? String.valueOf(birth.year()) : String.valueOf(birth.date()));
            if (birth.year() > today.getYear()
                    || (birth.date() != null && birth.date().isAfter(today))) {
                warn(Reason.DATE_FUTURE, CodeField.BIRTH, birth.toString());
            }
        }
    }

    /** Takes a day when there is one; a wrong one is left out with a warning. */
    Optional<LocalDate> day(CodeField field, String text) {
        if (text.isBlank() || text.equals("-")) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Birth.parse(text).map(Birth::date);
        day.ifPresentOrElse(d -> put(field, d.toString()), () -> warn(Reason.DATE_IMPOSSIBLE, field, text));
        return day;
    }

    Optional<Birth> birth() {
        return get(CodeField.BIRTH).flatMap(Birth::parse);
    }

    ReadCode as(CodeKind kind) {
        return new ReadCode(kind, fields, warnings);
    }
}
