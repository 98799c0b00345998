/** Looking at all cameras' pictures in fair turns, and counting what stays. */
@NullMarked
package vn.hanoi.ops.vision.counting;

import org.jspecify.annotations.NullMarked;
