package vn.hanoi.ops.protection.ui.parts;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.clocks.ClockRule;
import vn.hanoi.ops.protection.clocks.Deadline;
import vn.hanoi.ops.protection.clocks.Standing;

/** When something of the law is due, in words; red only when it is late. */
public final class Dues {

    private static final String KEY = "protection.due.";

    private Dues() {}

    /** The end of a period: a whole day, or a time when it ends within a day. */
    public static String end(@Nullable Instant at) {
        if (at == null) {
            return Formats.UNKNOWN;
        }
        ZonedDateTime local = at.atZone(ConsoleClock.HANOI);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? text(KEY + "day", Formats.date(local.toLocalDate().minusDays(1)))
                : Formats.dateTime(at);
    }

    /** How much time is left, or for how long it is late. */
    public static StateBadge left(@Nullable Instant awaitedBy, Standing standing, Instant now) {
        if (awaitedBy == null) {
            return new StateBadge(text(KEY + "nothing"), Tone.GOOD);
        }
        Duration left = Duration.between(now, awaitedBy);
        String words = standing == Standing.LATE
                ? text(KEY + "late", Formats.span(left.negated()))
                : text(KEY + "left", Formats.span(left));
        return new StateBadge(words, tone(standing));
    }

    /** The colour of a standing. */
    public static Tone tone(Standing standing) {
        return switch (standing) {
            case RUNNING -> Tone.PLAIN;
            case SOON -> Tone.WARN;
            case LATE -> Tone.LATE;
            case STILL -> Tone.GOOD;
        };
    }

    /** Why a period ends when it does. */
    public static String why(Deadline deadline) {
        ClockRule rule = deadline.rule();
        String skipped = deadline.skipped().stream()
                .map(day -> Formats.date(day.day()) + " (" + day.name() + ")")
                .collect(Collectors.joining(", "));
        String counted = text(
                KEY + "why." + rule.unit(),
                Formats.dateTime(deadline.began()),
                Formats.number(rule.amount()),
                end(deadline.at()));
        String days = skipped.isEmpty() ? "" : " " + text(KEY + "skipped", skipped);
        return counted + days + " " + text(KEY + "source", rule.source(), Formats.date(rule.validFrom()));
    }
}
