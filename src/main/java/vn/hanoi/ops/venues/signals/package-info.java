/** What check-ins say when they are missing: venues that few scan though a camera near by counts many people. */
@NullMarked
package vn.hanoi.ops.venues.signals;

import org.jspecify.annotations.NullMarked;
