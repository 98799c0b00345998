/** The record of one street: its figures, its last hour, why it has its level, cameras, history and advisory. */
@NullMarked
package vn.hanoi.ops.crowding.ui.live.street;

import org.jspecify.annotations.NullMarked;
