/** Service time and the clocks of a ticket: pure arithmetic over calendars and a ledger of what happened. */
@NullMarked
package vn.hanoi.ops.hotline.clock;

import org.jspecify.annotations.NullMarked;
