package vn.hanoi.ops.kernel.ui.text;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * Figures and times as officials read them: {@code 12.840}, {@code 0,34}, {@code 96 %} in Vietnamese, {@code 12,840}, {@code
 * 0.34}, {@code 96%} in English; always {@code dd/MM/yyyy}, 24 hours, Hanoi's zone.
 */
public final class Formats {

    /** What stands where nothing is known; never a zero. */
    public static final String UNKNOWN = "–";

    private static final DateTimeFormatter DATE = pattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = pattern("HH:mm");
    private static final DateTimeFormatter SECONDS = pattern("HH:mm:ss");
    private static final DateTimeFormatter DATE_TIME = pattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter EXACT = pattern("dd/MM/yyyy HH:mm:ss");

    private Formats() {}

    /** A count in the current language, or {@link #UNKNOWN}. */
    public static String number(@Nullable Number value) {
        return decimal(value, 0, Translations.locale());
    }

    /** A count that is no longer counted above a limit: {@code 1.000+}. */
    public static String capped(long value, long limit) {
        return value > limit ? number(limit) + "+" : number(value);
    }

    /** A figure with exactly so many decimals in the current language, or {@link #UNKNOWN}. */
    public static String decimal(@Nullable Number value, int decimals) {
        return decimal(value, decimals, Translations.locale());
    }

    /** A share of one as whole percent, or {@link #UNKNOWN}; 99,7 % stays below 100 so that a gap never looks closed. */
    public static String percent(@Nullable Double share) {
        if (share == null) {
            return UNKNOWN;
        }
        long whole = (long) Math.floor(share * 100 + 1e-9);
        return number(whole) + (vietnamese(Translations.locale()) ? " %" : "%");
    }

    static String decimal(@Nullable Number value, int decimals, Locale locale) {
        if (value == null) {
            return UNKNOWN;
        }
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(vietnamese(locale) ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese(locale) ? ',' : '.');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** {@code dd/MM/yyyy}. */
    public static String date(@Nullable Instant at) {
        return at == null ? UNKNOWN : DATE.format(at);
    }

    /** {@code dd/MM/yyyy}. */
    public static String date(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : DATE.format(day);
    }

    /** {@code HH:mm}. */
    public static String time(@Nullable Instant at) {
        return at == null ? UNKNOWN : TIME.format(at);
    }

    /** {@code HH:mm:ss}. */
    public static String seconds(@Nullable Instant at) {
        return at == null ? UNKNOWN : SECONDS.format(at);
    }

    /** {@code dd/MM/yyyy HH:mm}. */
    public static String dateTime(@Nullable Instant at) {
        return at == null ? UNKNOWN : DATE_TIME.format(at);
    }

    /** {@code dd/MM/yyyy HH:mm:ss}. */
    public static String exact(@Nullable Instant at) {
        return at == null ? UNKNOWN : EXACT.format(at);
    }

    /** A stretch of time in its largest unit, rounded down: {@code 12 phút}, {@code 3 giờ}; below zero counts as zero. */
    public static String span(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        if (seconds < 60) {
            return Translations.text("kernel.span.seconds", number(seconds));
        }
        if (seconds < 3_600) {
            return Translations.text("kernel.span.minutes", number(seconds / 60));
        }
        return seconds < 2 * 86_400
                ? Translations.text("kernel.span.hours", number(seconds / 3_600))
                : Translations.text("kernel.span.days", number(seconds / 86_400));
    }

    private static boolean vietnamese(Locale locale) {
        return !"en".equals(locale.getLanguage());
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ConsoleClock.HANOI);
    }
}
