/** The detector's weights: checked, converted and kept beside the console, never part of it. */
@NullMarked
package vn.hanoi.ops.vision.weights;

import org.jspecify.annotations.NullMarked;
