/** The maintenance board: what is broken, since when, who takes care of it, and how often things fail. */
@NullMarked
package vn.hanoi.ops.cameras.ui.health;

import org.jspecify.annotations.NullMarked;
