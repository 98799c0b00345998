/** How crowding screens stay live: a snapshot, changes at most once a second, ages every ten seconds. */
@NullMarked
package vn.hanoi.ops.crowding.ui.live.feed;

import org.jspecify.annotations.NullMarked;
