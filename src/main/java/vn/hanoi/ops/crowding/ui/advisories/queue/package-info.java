/** The queue of advisories: trays, search, and what is due or has waited longest first. */
@NullMarked
package vn.hanoi.ops.crowding.ui.advisories.queue;

import org.jspecify.annotations.NullMarked;
