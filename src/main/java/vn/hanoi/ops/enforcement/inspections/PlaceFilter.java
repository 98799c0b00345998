package vn.hanoi.ops.enforcement.inspections;

import java.util.Optional;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Which places are listed.
 *
 * @param due only those whose re-inspection is due
 * @param text words of name, address or number
 */
public record PlaceFilter(Optional<AreaPath> area, Optional<Standing> standing, String kind, boolean due, String text) {

    /** All of them. */
    public static final PlaceFilter ALL = new PlaceFilter(Optional.empty(), Optional.empty(), "", false, "");

    /** The same for a unit. */
    public PlaceFilter withArea(Optional<AreaPath> unit) {
        return new PlaceFilter(unit, standing, kind, due, text);
    }

    /** The same for a standing. */
    public PlaceFilter withStanding(Optional<Standing> wanted) {
        return new PlaceFilter(area, wanted, kind, due, text);
    }

    /** The same for words. */
    public PlaceFilter withText(String words) {
        return new PlaceFilter(area, standing, kind, due, words);
    }

    /** The same, due only or not. */
    public PlaceFilter withDue(boolean only) {
        return new PlaceFilter(area, standing, kind, only, text);
    }
}
