package vn.hanoi.ops.areas.shapes;

import org.locationtech.jts.geom.Geometry;

/**
 * The ground of a unit.
 *
 * @param parent code of the unit above; the city is its own
 * @param level 1 for the city, one more for each step down
 * @param ground polygons with x = longitude, y = latitude in degrees
 * @param approximate drawn around points, not imported
 */
public record UnitShape(String code, String parent, int level, Geometry ground, boolean approximate) {}
