package vn.hanoi.ops.crowding.streets;

import java.util.Optional;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Which streets to list.
 *
 * @param text words of the name or the code, with or without marks; blank for all
 * @param area the unit in which they lie, or everywhere in scope
 * @param unwatched only those without a camera
 */
public record StreetFilter(String text, Optional<AreaPath> area, boolean unwatched) {

    /** Everything in scope. */
    public static final StreetFilter ALL = new StreetFilter("", Optional.empty(), false);

    /** The same with other words. */
    public StreetFilter withText(String words) {
        return new StreetFilter(words, area, unwatched);
    }

    /** The same for another unit. */
    public StreetFilter withArea(Optional<AreaPath> unit) {
        return new StreetFilter(text, unit, unwatched);
    }

    /** The same, or only streets without a camera. */
    public StreetFilter withUnwatched(boolean only) {
        return new StreetFilter(text, area, only);
    }
}
