package vn.hanoi.ops.areas.shapes;

/**
 * What is known of a unit before its boundary comes.
 *
 * @param name with its sort, such as {@code Phường Trúc Bạch}
 * @param lat of a point inside or near it, degrees
 * @param lon of that point, degrees
 */
public record KnownUnit(String name, double lat, double lon) {}
