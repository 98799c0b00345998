/** Crowding for other programs: the streets as GeoJSON. */
@NullMarked
package vn.hanoi.ops.crowding.api;

import org.jspecify.annotations.NullMarked;
