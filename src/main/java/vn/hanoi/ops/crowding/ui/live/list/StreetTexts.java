package vn.hanoi.ops.crowding.ui.live.list;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.Trend;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What lists and records say about a street in words. */
public final class StreetTexts {

    private static final int DENSITY_DECIMALS = 2;
    private static final int RATIO_DECIMALS = 1;

    private StreetTexts() {}

    /** What an officer should know beside the level: a lost signal, never any counts, rising or falling; or nothing. */
    public static String note(StreetNow street, Instant now) {
        Instant asOf = street.asOf();
        if (asOf == null) {
            return text("crowding.list.neverCounted");
        }
        if (street.stale()) {
            return text("crowding.list.signalLost", Formats.span(Duration.between(asOf, now)));
        }
        if (street.level() == 0) {
            return text("crowding.list.tooFewCounts");
        }
        return street.trend() == Trend.STEADY ? "" : text("crowding.list.trend." + street.trend());
    }

    /** People counted now; unknown when no camera delivers. */
    public static String people(StreetNow street) {
        return Formats.number(street.stale() ? null : street.peopleAtLeast());
    }

    /** People and motorcycles, at least: {@code 412 người · 655 xe máy}. */
    public static String counted(StreetNow street) {
        if (street.stale()) {
            return Formats.UNKNOWN;
        }
        List<String> parts = new ArrayList<>();
        if (street.peopleAtLeast() != null) {
            parts.add(text("crowding.list.people", Formats.number(street.peopleAtLeast())));
        }
        Integer motorcycles = street.counts().get(CountClass.MOTORCYCLE);
        if (motorcycles != null) {
            parts.add(text("crowding.list.motorcycles", Formats.number(motorcycles)));
        }
        return parts.isEmpty() ? Formats.UNKNOWN : String.join(" · ", parts);
    }

    /** The value behind the level with its unit: {@code 0,34 người/m²} or {@code gấp 1,8 lần bình thường}. */
    public static String value(Basis basis, @Nullable Double value) {
        if (value == null || basis == Basis.UNKNOWN) {
            return Formats.UNKNOWN;
        }
        return text("crowding.list.value." + basis, figure(basis, value));
    }

    /** The value as a column of figures shows it: {@code 0,34 người/m²} or {@code 1,8 lần}. */
    public static String shortValue(StreetNow street) {
        Double value = street.stale() ? null : measured(street);
        return value == null || street.basis() == Basis.UNKNOWN
                ? Formats.UNKNOWN
                : text("crowding.list.short." + street.basis(), figure(street.basis(), value));
    }

    /** The bare figure in the basis's precision. */
    public static String figure(Basis basis, double value) {
        return Formats.decimal(value, basis == Basis.DENSITY ? DENSITY_DECIMALS : RATIO_DECIMALS);
    }

    /** Density or ratio of the street's newest judged minute. */
    public static @Nullable Double measured(StreetNow street) {
        return street.basis() == Basis.DENSITY ? street.density() : street.ratio();
    }
}
