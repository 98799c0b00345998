package vn.hanoi.ops.kernel.ui.map;

/** Which layers of the map are shown. */
public record MapLayers(boolean streets, boolean cameras, boolean areas, boolean labels) {

    /** Everything that the map has. */
    public static final MapLayers ALL = new MapLayers(true, true, true, true);
}
