/** The queue of tickets: trays, search, and what is due soonest first. */
@NullMarked
package vn.hanoi.ops.hotline.ui.tickets;

import org.jspecify.annotations.NullMarked;
