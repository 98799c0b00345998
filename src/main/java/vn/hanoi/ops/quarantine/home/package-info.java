/** Quarantine at home: the order, the sign at the door, the ward's checks, and breaches. */
@NullMarked
package vn.hanoi.ops.quarantine.home;

import org.jspecify.annotations.NullMarked;
