/** The desk of the advisories: the queue on the left, one advisory's record on the right, and what waits in the menu. */
@NullMarked
package vn.hanoi.ops.crowding.ui.advisories;

import org.jspecify.annotations.NullMarked;
