package vn.hanoi.ops.care.sites;

import java.util.Arrays;
import java.util.Optional;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/**
 * Which places to list.
 *
 * @param words of code, name and address, in any writing
 * @param tier none lets all through
 * @param free places with a free bed only
 */
public record SiteFilter(
        String words, Optional<Integer> tier, Optional<SiteKind> kind, Optional<AreaPath> area, boolean free) {

    /** Every place. */
    public static final SiteFilter ALL =
            new SiteFilter("", Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** The same with other words. */
    public SiteFilter saying(String other) {
        return new SiteFilter(other, tier, kind, area, free);
    }

    /** The same of one tier. */
    public SiteFilter ofTier(Optional<Integer> other) {
        return new SiteFilter(words, other, kind, area, free);
    }

    /** The same of one kind. */
    public SiteFilter of(Optional<SiteKind> other) {
        return new SiteFilter(words, tier, other, area, free);
    }

    /** The same with or without full places. */
    public SiteFilter withFree(boolean only) {
        return new SiteFilter(words, tier, kind, area, only);
    }

    boolean lets(SiteRow row, String sought) {
        return tier.map(t -> row.tier() == t).orElse(true)
                && kind.map(k -> row.kind() == k).orElse(true)
                && area.map(a -> a.covers(row.area())).orElse(true)
                && (!free || row.load().free() > 0)
                && Arrays.stream(VietnameseText.fold(words).split(" ")).allMatch(sought::contains);
    }
}
