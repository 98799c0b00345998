/** Measuring the ground that a camera sees. */
@NullMarked
package vn.hanoi.ops.vision.calibration;

import org.jspecify.annotations.NullMarked;
