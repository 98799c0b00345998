/** Quarantine orders: on what they rest, from when they count, when they end and why. */
@NullMarked
package vn.hanoi.ops.quarantine.orders;

import org.jspecify.annotations.NullMarked;
