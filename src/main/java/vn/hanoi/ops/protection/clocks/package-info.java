/** Periods that the law sets, by date, and when they end. */
@NullMarked
package vn.hanoi.ops.protection.clocks;

import org.jspecify.annotations.NullMarked;
