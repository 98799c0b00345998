/** Finding people and vehicles in one picture. */
@NullMarked
package vn.hanoi.ops.vision.eyes;

import org.jspecify.annotations.NullMarked;
