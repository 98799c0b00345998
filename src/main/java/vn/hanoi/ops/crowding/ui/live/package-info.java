/** The live map: figures above, the streets beside it, and what the officer's address bar remembers of it. */
@NullMarked
package vn.hanoi.ops.crowding.ui.live;

import org.jspecify.annotations.NullMarked;
