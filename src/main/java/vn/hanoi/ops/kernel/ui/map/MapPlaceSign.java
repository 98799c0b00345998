package vn.hanoi.ops.kernel.ui.map;

/**
 * A place with a sign of its own, such as a treatment site by how full it is.
 *
 * @param text what the pointer reads: name and figures
 * @param lat degrees north
 * @param lon degrees east
 * @param level the sign's colour and form, 1 to 5, 0 when unknown
 */
public record MapPlaceSign(String id, String text, double lat, double lon, int level) {

    /** @throws IllegalArgumentException when the level is not 0 to 5 */
    public MapPlaceSign {
        MapStreetState.requireLevel(level);
    }
}
