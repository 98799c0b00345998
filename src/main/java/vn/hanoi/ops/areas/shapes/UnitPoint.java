package vn.hanoi.ops.areas.shapes;

/**
 * A unit of the lowest level, known only by a point inside it.
 *
 * @param parent code of the unit above
 * @param lat degrees
 * @param lon degrees
 */
public record UnitPoint(String code, String parent, double lat, double lon) {}
