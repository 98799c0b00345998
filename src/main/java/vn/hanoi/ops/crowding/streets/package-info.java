/** The streets that the console watches: their line, their place, their cameras. */
@NullMarked
package vn.hanoi.ops.crowding.streets;

import org.jspecify.annotations.NullMarked;
