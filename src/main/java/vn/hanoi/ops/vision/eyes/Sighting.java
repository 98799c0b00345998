package vn.hanoi.ops.vision.eyes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.hanoi.ops.cameras.CountClass;

/**
 * Something seen in a picture; all places are fractions of the picture's width and height.
 *
 * @param score how sure the detector is, 0 to 1
 */
public record Sighting(CountClass type, float score, float left, float top, float right, float bottom) {

    /** What the detector tells apart; of other classes nothing is known, which is not that there are none. */
    public static final Set<CountClass> TYPES = Collections.unmodifiableSet(EnumSet.of(
            CountClass.PERSON,
            CountClass.BICYCLE,
            CountClass.MOTORCYCLE,
            CountClass.CAR,
            CountClass.BUS,
            CountClass.TRUCK));

    /** Where it stands: the middle of its lower edge. */
    public float footX() {
        return (left + right) / 2;
    }

    /** Where it stands: its lower edge. */
    public float footY() {
        return bottom;
    }

    float area() {
        return Math.max(0, right - left) * Math.max(0, bottom - top);
    }

    /** The common area as a part of the area of both together. */
    float overlap(Sighting other) {
        float width = Math.min(right, other.right) - Math.max(left, other.left);
        float height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        if (width <= 0 || height <= 0) {
            return 0;
        }
        float common = width * height;
        return common / (area() + other.area() - common);
    }
}
