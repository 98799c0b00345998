package vn.hanoi.ops.people.codes;

import java.util.Optional;

/** A room that knows codes of places; it is asked about every code that has not the shape of a person's. */
public interface PlaceCodes {

    /**
     * What the code leads to, as far as the officer at work may see it; nothing when it is no code of this room.
     *
     * @param text one line, without signs that nobody sees
     */
    Optional<PlaceCode> find(String text);
}
