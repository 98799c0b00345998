/** Boundaries as geometry: exact ones read from GeoJSON and checked, approximate ones drawn around the units' points. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops.areas.shapes;
