package vn.hanoi.ops.kernel.place;

import java.util.List;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** Places that a room has under a name and a code, such as the venues; a room that has any has a bean of it. */
public interface NamedPlaces {

    /**
     * A place.
     *
     * @param code how the room numbers it
     * @param area the ward or commune in which it lies
     */
    record Named(String code, String name, String address, AreaPath area, GeoPoint position) {}

    /**
     * The places whose name or address has the words, with or without marks, in the order of names; cut to the scope and
     * rights of the officer on whose behalf the code runs.
     *
     * @param words nothing is found for fewer than two signs
     * @param most 1 to 100
     */
    List<Named> search(String words, int most);
}
