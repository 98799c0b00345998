/** Reads what cameras mean: classes by their many names, numbers by their kind. Pure, without database or clock. */
@NullMarked
package vn.hanoi.ops.cameras.reading;

import org.jspecify.annotations.NullMarked;
