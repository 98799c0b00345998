/** The upkeep of the streets: list, form with a line drawn on the map, GeoJSON in and out. */
@NullMarked
package vn.hanoi.ops.crowding.ui.streets;

import org.jspecify.annotations.NullMarked;
