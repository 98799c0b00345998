package vn.hanoi.ops.crowding.ui.live.list;

import java.util.Comparator;
import vn.hanoi.ops.crowding.StreetNow;

/** The order of streets in lists: the highest level first, then the most people, then the name. */
public final class StreetOrder {

    /** A street that lost its signal keeps the place of its last level, so that nobody overlooks it. */
    public static final Comparator<StreetNow> BY_LEVEL_AND_PEOPLE = Comparator.comparingInt(StreetNow::level)
            .thenComparingInt(StreetOrder::people)
            .reversed()
            .thenComparing(StreetNow::name);

    private StreetOrder() {}

    private static int people(StreetNow street) {
        Integer people = street.peopleAtLeast();
        return people == null ? -1 : people;
    }
}
