/** Open311 GeoReport v2 for other programs, strict in XML and JSON, with documented extensions. */
@NullMarked
package vn.hanoi.ops.hotline.api.open311;

import org.jspecify.annotations.NullMarked;
