package vn.hanoi.ops.kernel.ui.map;

import java.util.List;

/** Places that a room puts on the live map as a layer of their own; a room with such places has a bean of it. */
public interface SignLayer {

    /** The translation key of the layer's name. */
    String titleKey();

    /** Tells whether the officer at work may see the layer. */
    boolean offered();

    /** The places of the officer at work as they are now. */
    List<MapPlaceSign> signs();

    /** The address of a place's screen, without query. @param id of its sign */
    String path(String id);

    /** The name and value of the query that opens the place on that screen. */
    List<String> query(String id);
}
