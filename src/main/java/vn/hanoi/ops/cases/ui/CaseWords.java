package vn.hanoi.ops.cases.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.rules.ClockRule;
import vn.hanoi.ops.cases.rules.FourClocks.Standing;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.cases.rules.Protection;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonRow;

/** Cases in the reader's words. */
public final class CaseWords {

    private CaseWords() {}

    /** {@code F0 · 0412}, as far as the officer may know what the person is. */
    public static String number(CaseRow row, Disclosure disclosure) {
        String kind = disclosure.text(row.kind(), k -> text(k.titleKey()));
        String number = String.format(Locale.ROOT, "%04d", row.number());
        return kind.isBlank() ? number : kind + " · " + number;
    }

    /** Name, sex and year of birth in one line, masked as the policy says. */
    public static String person(@Nullable PersonRow person, Disclosure disclosure) {
        if (person == null) {
            return Formats.UNKNOWN;
        }
        List<String> parts = Stream.of(
                        disclosure.text(person.name()),
                        disclosure.text(person.sex(), sex -> text("people.sex." + sex)),
                        disclosure.text(person.birth()))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.isEmpty() ? text("access.hidden") : String.join(", ", parts);
    }

    /** How a due time stands: {@code quá hạn 22 phút}, {@code còn 38 phút}. */
    public static String due(@Nullable Instant dueAt, Instant now) {
        if (dueAt == null) {
            return "";
        }
        Duration left = Duration.between(now, dueAt);
        return left.isNegative()
                ? text("cases.due.late", Formats.span(left.negated()))
                : text("cases.due.left", Formats.span(left));
    }

    /** The tone of a due time. */
    public static Tone tone(@Nullable Instant warnAt, @Nullable Instant dueAt, Instant now) {
        if (dueAt == null) {
            return Tone.PLAIN;
        }
        if (now.isAfter(dueAt)) {
            return Tone.LATE;
        }
        return warnAt != null && !now.isBefore(warnAt) ? Tone.WARN : Tone.PLAIN;
    }

    /** The tone of a station. */
    public static Tone tone(Standing standing) {
        return switch (standing) {
            case REACHED -> Tone.GOOD;
            case REACHED_LATE, SOON -> Tone.WARN;
            case LATE -> Tone.LATE;
            case RUNNING -> Tone.PLAIN;
            case AHEAD -> Tone.UNKNOWN;
        };
    }

    /** The attribute of a tone. */
    public static String attribute(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** A step of a reasoning as a sentence. */
    public static String why(Why why) {
        return text(
                "cases.why." + why.code(),
                why.values().stream().map(CaseWords::value).toArray());
    }

    private static Object value(Object value) {
        return switch (value) {
            case LocalDate day -> Formats.date(day);
            case Instant at -> Formats.dateTime(at);
            case Measure measure -> text(measure.titleKey());
            case Protection protection -> text(protection.titleKey());
            case Station station -> text(station.titleKey());
            case RiskGroup group -> text(group.titleKey());
            case List<?> values ->
                values.stream().map(CaseWords::value).map(String::valueOf).collect(Collectors.joining(", "));
            case ClockRule.Owner owner -> text(owner.titleKey());
            case Double figure -> Formats.decimal(figure, figure == Math.rint(figure) ? 0 : 1);
            case Number count -> Formats.number(count);
            default -> value;
        };
    }
}
