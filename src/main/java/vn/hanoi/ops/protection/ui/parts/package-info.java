/** Pieces that the room's screens share. */
@NullMarked
package vn.hanoi.ops.protection.ui.parts;

import org.jspecify.annotations.NullMarked;
