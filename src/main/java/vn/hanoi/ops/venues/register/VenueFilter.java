package vn.hanoi.ops.venues.register;

import java.util.Optional;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Which venues to list.
 *
 * @param text words of name, address and street, marks or not, or the short number; blank lets all through
 * @param kind code of a kind; blank for all
 * @param state where the code stands; without one, all but the closed
 */
public record VenueFilter(String text, Optional<AreaPath> area, String kind, Optional<CodeState> state) {

    /** All venues that are not closed. */
    public static final VenueFilter ALL = new VenueFilter("", Optional.empty(), "", Optional.empty());

    /** The same narrowed by words. */
    public VenueFilter withText(String words) {
        return new VenueFilter(words, area, kind, state);
    }

    /** The same for a unit and what lies inside, or everywhere. */
    public VenueFilter withArea(Optional<AreaPath> unit) {
        return new VenueFilter(text, unit, kind, state);
    }

    /** The same for a kind; blank for all. */
    public VenueFilter withKind(String code) {
        return new VenueFilter(text, area, code, state);
    }

    /** The same for one state, or all but closed. */
    public VenueFilter withState(Optional<CodeState> wanted) {
        return new VenueFilter(text, area, kind, wanted);
    }
}
