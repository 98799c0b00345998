/** Quarantine for machines: arrivals in, occupancy and orders out, detections in. */
@NullMarked
package vn.hanoi.ops.quarantine.api;

import org.jspecify.annotations.NullMarked;
