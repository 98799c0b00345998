/** Tickets: how they come, who owns them, their clocks, duplicates and merges. */
@NullMarked
package vn.hanoi.ops.hotline.tickets;

import org.jspecify.annotations.NullMarked;
